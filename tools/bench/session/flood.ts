// Orders without an answer, as fast as an acceptor takes them. They are written before time is taken; behind the last one stands a TestRequest(1), and the time
// ends when its Heartbeat(0) comes: by then the acceptor has framed, checked, validated, recorded and handed on every order. Run: flood.ts. By lines:
//   flood PORT COUNT    -> NS
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { dialled, heard, message, ordersFrom } from './wire.ts'

const sender = 'FLOOD'
const chunkBytes = 64 * 1024

async function flood(port: number, count: number): Promise<number> {
  const orders = ordersFrom(sender, 2, count)
  const test = message('test', sender, count + 2, 4711)
  const socket = await dialled(port)
  const up = heard(socket, '35=A\x01')
  socket.write(message('logon', sender, 1, 30))
  await up
  const through = heard(socket, '112=4711\x01')
  const from = performance.now()
  for (let at = 0; at < orders.length; at += chunkBytes) {
    if (!socket.write(orders.subarray(at, at + chunkBytes))) await new Promise((resolve) => socket.once('drain', resolve))
  }
  socket.write(test)
  await through
  const ns = (performance.now() - from) * 1e6
  socket.destroy()
  await new Promise((resolve) => socket.once('close', resolve))
  return ns
}

console.log(`ready ${process.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [what, port, count] = line.split(' ')
  try {
    if (what === 'flood') console.log(Math.round(await flood(Number(port), Number(count))))
    else console.log(`error no such line: ${line}`)
  } catch (error) {
    console.log(`error ${(error as Error).message}`)
  }
}
process.exit(0)
