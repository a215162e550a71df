// The server under test on a port, for the runner over TCP and for anybody's.
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { Now } from '@fix/events'
import type { Transport } from '@fix/session'
import { ServerUnderTest } from './server.ts'
import type { ServerSettings } from './settings.ts'

export interface ListeningServer {
  port: number
  close(): Promise<void>
}

export async function startServer({ settings, port }: { settings: ServerSettings; port: number }): Promise<ListeningServer> {
  const server = new ServerUnderTest({ settings, poison: false })
  const now: Now = { wallUs: 0, monoUs: 0 }
  const sockets = new Set<Socket>()
  let alarm: NodeJS.Timeout | undefined

  /** One input of the server: the clock before it, the next deadline after it. */
  function input(act: (now: Now) => void): void {
    now.wallUs = Date.now() * 1000
    now.monoUs = Math.round(performance.now() * 1000)
    act(now)
    clearTimeout(alarm)
    const waitMs = (server.deadlineUs - now.monoUs) / 1000
    if (Number.isFinite(waitMs)) alarm = setTimeout(() => input((at) => server.wake(at)), Math.max(1, Math.ceil(waitMs)))
  }

  const listener = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    const accepted = server.accept(transportOf(socket))
    socket.on('data', (chunk: Buffer) => input((at) => accepted.received(chunk, at)))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      input((at) => accepted.detached(at))
    })
  })
  listener.listen(port, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port: (listener.address() as AddressInfo).port,
    async close() {
      clearTimeout(alarm)
      listener.close()
      for (const socket of sockets) socket.destroy()
      await once(listener, 'close')
      clearTimeout(alarm)
    },
  }
}

function transportOf(socket: Socket): Transport {
  return {
    // A copy: the bytes are the session's again as soon as this returns.
    write: (bytes, from, to) => socket.write(bytes.slice(from, to)),
    close: () => socket.end(() => socket.destroy()),
    get bufferedBytes() {
      return socket.writableLength
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  }
}
