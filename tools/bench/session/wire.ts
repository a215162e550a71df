// A peer by hand, for floods and crowds: messages written and looked for as bytes, so that what it costs is the acceptor's.
import { connect, type Socket } from 'node:net'
import { fix, OrderBody, silent } from './order.ts'

const writer = fix.writer()
const order = new OrderBody()
order.handlInst = silent

export type Body = 'logon' | 'heartbeat' | 'test' | 'order'

/** A message of `sender` to the venue, as it lies in the reused writer. */
function written(kind: Body, sender: string, seq: number, value: number): void {
  writer.begin({ logon: 'A', heartbeat: '0', test: '1', order: 'D' }[kind])
  writer.int(34, seq)
  writer.str(49, sender)
  order.now.wallUs = Date.now() * 1000
  writer.utcNow(52, order.now, 3)
  writer.str(56, 'VENUE')
  if (kind === 'logon') {
    writer.int(98, 0)
    writer.int(108, value)
    writer.bool(141, true)
  }
  if (kind === 'test') writer.int(112, value)
  if (kind === 'order') {
    order.number = value
    order.write(writer)
  }
  writer.end()
}

/** One message; `value` is HeartBtInt(108) of a logon, TestReqID(112) of a test, the number of an order. */
export function message(kind: Body, sender: string, seq: number, value = 0): Buffer {
  written(kind, sender, seq, value)
  return Buffer.from(writer.message())
}

/** Orders with the numbers from `seq` on, one behind the other. */
export function ordersFrom(sender: string, seq: number, count: number): Buffer {
  const room = Buffer.alloc(256 * count)
  let end = 0
  for (let n = 0; n < count; n++) {
    written('order', sender, seq + n, n)
    room.set(writer.buffer.subarray(writer.start, writer.stop), end)
    end += writer.stop - writer.start
  }
  return room.subarray(0, end)
}

export async function dialled(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return socket
}

/** Resolves when `text` has come. Throws where the connection ends before. */
export function heard(socket: Socket, text: string): Promise<void> {
  let kept = ''
  return new Promise((resolve, reject) => {
    const took = (chunk: Buffer): void => {
      kept = kept.slice(-text.length) + chunk.toString('latin1')
      if (!kept.includes(text)) return
      socket.off('data', took)
      socket.off('close', closed)
      resolve()
    }
    const closed = (): void => reject(new Error(`the acceptor hung up, the last it said was ${kept.replaceAll('\x01', '|')}`))
    socket.on('data', took)
    socket.once('close', closed)
    socket.on('error', () => {})
  })
}
