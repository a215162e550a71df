// What a session at rest costs the acceptor: sessions of plain TCP in a process of its own. FIX_SESSIONS=5000 tries as many.
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { expect, it } from 'vitest'
import { AcceptorChild } from './acceptor-child.ts'

const fix = codec(fix44)
const count = Number(process.env['FIX_SESSIONS'] ?? 1000)
/** So many at a time; the first of them let the process grow to its use. */
const atATime = 100

const logonOf = (senderCompID: string): Uint8Array =>
  fix.write({
    msgType: 'Logon',
    msgSeqNum: 1,
    senderCompID,
    targetCompID: 'VENUE',
    sendingTime: new Date().toISOString().replace(/[-Z]/g, '').replace('T', '-'),
    encryptMethod: 'None',
    heartBtInt: 3000,
  })

it(`${count} sessions are logged on at one acceptor, each at less than 30 kB of memory, and each still answers`, async (context) => {
  const acceptor = await AcceptorChild.start()
  const sockets: Socket[] = []
  /** The first bytes that come after `said` went out. */
  const answer = (socket: Socket, said: Uint8Array): Promise<string> =>
    new Promise((resolve, reject) => {
      socket.once('data', (bytes) => resolve(bytes.toString('latin1')))
      socket.once('error', reject)
      socket.write(said)
    })
  try {
    const logOnMore = async (): Promise<void> => {
      await Promise.all(
        Array.from({ length: atATime }, (_, i) => {
          const socket = connect(acceptor.port, '127.0.0.1')
          sockets.push(socket)
          return answer(socket, logonOf(`C${sockets.length}-${i}`))
        }),
      )
    }
    await logOnMore()
    const few = await acceptor.held()
    expect(few.up).toBe(atATime)
    while (sockets.length < count + atATime) await logOnMore()
    const many = await acceptor.held()
    expect(many.up).toBe(count + atATime)
    const bytes = Math.round((many.bytes - few.bytes) / count)
    context.annotate(`${bytes} bytes a session, ${Math.round((many.rss - few.rss) / count)} of resident memory`)
    expect(bytes).toBeLessThan(30_000)
    // Out of order on purpose: a ResendRequest(2) is answer enough.
    const answers = await Promise.all(sockets.map((socket, i) => answer(socket, heartbeatOf(`C${i + 1}-${i % atATime}`))))
    expect(answers.every((text) => text.includes('\x0135=2\x01'))).toBe(true)
  } finally {
    for (const socket of sockets) socket.destroy()
    await acceptor.close()
  }
})

const heartbeatOf = (senderCompID: string): Uint8Array =>
  fix.write({
    msgType: 'Heartbeat',
    msgSeqNum: 5,
    senderCompID,
    targetCompID: 'VENUE',
    sendingTime: new Date().toISOString().replace(/[-Z]/g, '').replace('T', '-'),
  })
