// What a session writes, on its way into a socket.
import { createServer, connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { SocketTransport } from '../src/node.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

/** Both ends of one connection. */
async function line(): Promise<{ near: Socket; far: Socket; writes: number[] }> {
  const server = createServer({ pauseOnConnect: true })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const arrived = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const near = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await new Promise<void>((resolve) => near.once('connect', resolve))
  const far = await arrived
  open.push({ close: () => server.close() }, { close: () => near.destroy() }, { close: () => far.destroy() })
  const writes: number[] = []
  const write = near.write.bind(near)
  near.write = (chunk: Uint8Array, ...rest: unknown[]): boolean => {
    writes.push(chunk.length)
    return write(chunk, ...(rest as []))
  }
  return { near, far, writes }
}

/** The next `count` bytes. */
async function read(socket: Socket, count: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    const take = (chunk: Buffer): void => {
      chunks.push(chunk)
      size += chunk.length
      if (size < count) return
      socket.off('data', take)
      socket.pause()
      resolve(Buffer.concat(chunks))
    }
    socket.on('data', take)
    socket.resume()
  })
}

const bytesFrom = (first: number, length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (first + i) & 255)

describe('bytes into a socket', () => {
  it('what is written in one turn leaves in one write, in its order, copied when it was written', async () => {
    const { near, far, writes } = await line()
    const transport = new SocketTransport(near)
    const message = new Uint8Array(100)
    for (let i = 0; i < 50; i++) {
      message.fill(i)
      transport.write(message, 0, i + 1)
    }
    message.fill(255)
    expect(transport.bufferedBytes).toBe(1275)
    expect(writes).toEqual([])
    const got = await read(far, 1275)
    expect(writes).toEqual([1275])
    expect([...got]).toEqual(Array.from({ length: 50 }, (_, i) => Array.from({ length: i + 1 }, () => i)).flat())
    expect(transport.bufferedBytes).toBe(0)
  })

  it('more than a chunk, or one message longer than that, keeps its order', async () => {
    const { near, far } = await line()
    const transport = new SocketTransport(near)
    const parts = [bytesFrom(1, 60_000), bytesFrom(2, 10_000), bytesFrom(3, 200_000), bytesFrom(4, 5)]
    for (const part of parts) transport.write(part, 0, part.length)
    const all = Buffer.concat(parts)
    expect((await read(far, all.length)).equals(all)).toBe(true)
  })

  it('two sockets that write in turns do not mix their bytes', async () => {
    const [a, b] = [await line(), await line()]
    const [left, right] = [new SocketTransport(a.near), new SocketTransport(b.near)]
    for (let i = 0; i < 2000; i++) {
      left.write(bytesFrom(i, 40), 0, 40)
      right.write(bytesFrom(i + 7, 40), 0, 40)
      if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    const [got, other] = await Promise.all([read(a.far, 80_000), read(b.far, 80_000)])
    for (let i = 0; i < 2000; i++) {
      if (got[i * 40] !== (i & 255) || other[i * 40] !== ((i + 7) & 255)) throw new Error(`message ${i} is another`)
    }
  })

  it('of a peer that does not read, every byte is counted, no more is held than was written, and all of it arrives in the end', async () => {
    const { near, far } = await line()
    const transport = new SocketTransport(near)
    const message = new Uint8Array(200)
    const before = process.memoryUsage().arrayBuffers
    let written = 0
    // Until the kernel takes no more, and then 5,000 turns further, each of which would hold a chunk of 64 KiB.
    for (let behind = 0; behind < 5000; written++) {
      message.fill(written & 255)
      transport.write(message, 0, 200)
      await Promise.resolve()
      await new Promise<void>((resolve) => process.nextTick(resolve))
      if (written % 256 === 0) await new Promise((resolve) => setImmediate(resolve))
      if (transport.bufferedBytes > 0) behind++
    }
    expect(transport.bufferedBytes).toBeGreaterThanOrEqual(5000 * 200 - 200)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(transport.bufferedBytes * 4 + 2_000_000)
    const got = await read(far, written * 200)
    expect(got).toHaveLength(written * 200)
    for (let i = 0; i < written; i++) if (got[i * 200] !== (i & 255)) throw new Error(`message ${i} is another`)
    expect(transport.bufferedBytes).toBe(0)
  })

  it('whoever asks is told when the kernel has taken bytes: in the turn in which it does, and of a peer that does not read when it reads again', async () => {
    const { near, far } = await line()
    const transport = new SocketTransport(near)
    let left: number[] = []
    transport.tellTaken(() => void left.push(transport.bufferedBytes))
    transport.write(bytesFrom(1, 100), 0, 100)
    expect(left).toEqual([])
    await new Promise<void>((resolve) => process.nextTick(resolve))
    expect(left[0]).toBe(0)
    const message = new Uint8Array(50_000)
    let bytes = 100
    for (; transport.bufferedBytes === 0; bytes += message.length) {
      transport.write(message, 0, message.length)
      await new Promise((resolve) => setImmediate(resolve))
    }
    left = []
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(left).toEqual([])
    await read(far, bytes)
    expect(left.at(-1)).toBe(0)
  })

  it('the last bytes go out before the end, and nothing after it', async () => {
    const { near, far } = await line()
    const transport = new SocketTransport(near)
    transport.write(bytesFrom(65, 3), 0, 3)
    transport.close()
    transport.write(bytesFrom(70, 3), 0, 3)
    const chunks: Buffer[] = []
    far.on('data', (chunk: Buffer) => void chunks.push(chunk)).resume()
    await new Promise<void>((resolve) => far.once('end', resolve))
    expect(Buffer.concat(chunks).toString()).toBe('ABC')
  })
})
