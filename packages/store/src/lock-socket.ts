/**
 * A socket in the folder of a journal on which the holder listens, so that a process that can't see the holder's pid can ask the kernel whether it lives: a
 * connection is taken as long as it does, also while its loop stands still, and refused from the moment that it is gone. Nothing is ever said over it.
 *
 * The path of a unix socket has room for some hundred bytes; so the folder is named through an open descriptor of it, and may lie as deep as it likes.
 */
import { closeSync, openSync } from 'node:fs'
import { connect, createServer } from 'node:net'

export interface LockSocket {
  /** Ends listening and removes the socket. */
  close(): void
}

export const socketName = (token: string): string => `lock-${token}.sock`

/** Undefined where the file system takes no sockets: then the holder can't be asked from another namespace, and counts as alive there. */
export async function listenAt(dir: string, name: string): Promise<LockSocket | undefined> {
  const folder = openSync(dir, 'r')
  const server = createServer((peer) => peer.destroy())
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(`/proc/self/fd/${folder}/${name}`, resolve)
    })
  } catch {
    closeSync(folder)
    return undefined
  }
  server.unref()
  // What comes later (no descriptor left for a peer) is no reason to end: the kernel has taken the connection by then.
  server.on('error', () => undefined)
  return {
    close: () => {
      server.close()
      closeSync(folder)
    },
  }
}

/** Without a socket there, or without the right to ask, nothing is known. */
export async function listensAt(dir: string, name: string): Promise<'alive' | 'gone' | 'unknown'> {
  const folder = openSync(dir, 'r')
  try {
    return await new Promise((resolve) => {
      const peer = connect(`/proc/self/fd/${folder}/${name}`)
      peer.once('connect', () => {
        peer.destroy()
        resolve('alive')
      })
      peer.once('error', ({ code }: NodeJS.ErrnoException) =>
        resolve(code === 'ECONNREFUSED' ? 'gone' : code === 'EAGAIN' ? 'alive' : 'unknown'),
      )
    })
  } finally {
    closeSync(folder)
  }
}
