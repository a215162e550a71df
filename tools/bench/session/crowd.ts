// Many idle sessions on one acceptor: logs on, answers with heartbeats of its own, and looks how late those of the acceptor come. Run: crowd.ts. By lines:
//   join PORT COUNT SECONDS    -> COUNT                         so many more sessions log on, with that HeartBtInt(108)
//   watch SECONDS              -> BEATS MISSED P50 P99 LATEST   heartbeats heard meanwhile, how many did not come, and how late they were in ms
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import type { Socket } from 'node:net'
import { dialled, heard, message } from './wire.ts'

/** Connections that are being made at the same time. */
const atOnce = 50

class Member {
  readonly name: string
  readonly #socket: Socket
  readonly #intervalMs: number
  #seq = 2
  #lastMs = performance.now()
  /** How late each heartbeat was since the watch began. */
  lateMs: number[] = []

  constructor(name: string, socket: Socket, intervalMs: number) {
    this.name = name
    this.#socket = socket
    this.#intervalMs = intervalMs
    socket.on('data', (chunk: Buffer) => this.#took(chunk))
  }

  beat(): void {
    this.#socket.write(message('heartbeat', this.name, this.#seq++))
  }

  /** Heartbeats that should have been sent by now and were not. */
  get missed(): number {
    return Math.max(0, Math.floor((performance.now() - this.#lastMs - this.#intervalMs / 2) / this.#intervalMs))
  }

  #took(chunk: Buffer): void {
    // A TestRequest(1) takes the place of a heartbeat: it says as well that the acceptor is there.
    const text = chunk.toString('latin1')
    if (!text.includes('\x0135=0\x01') && !text.includes('\x0135=1\x01')) return
    const now = performance.now()
    this.lateMs.push(now - this.#lastMs - this.#intervalMs)
    this.#lastMs = now
  }
}

const members: Member[] = []

async function joined(port: number, seconds: number): Promise<void> {
  const name = `IDLE${members.length + 1}`
  members.length++
  const at = members.length - 1
  const socket = await dialled(port)
  const up = heard(socket, '35=A\x01')
  socket.write(message('logon', name, 1, seconds))
  await up
  const member = new Member(name, socket, seconds * 1000)
  members[at] = member
  // Theirs are spread over the interval as their logons were, and so are ours.
  setInterval(() => member.beat(), seconds * 1000)
}

async function join(port: number, count: number, seconds: number): Promise<string> {
  for (let left = count; left > 0; left -= atOnce) {
    await Promise.all(Array.from({ length: Math.min(left, atOnce) }, () => joined(port, seconds)))
  }
  return String(members.length)
}

async function watch(seconds: number): Promise<string> {
  for (const member of members) member.lateMs = []
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const late = members.flatMap(({ lateMs }) => lateMs).sort((a, b) => a - b)
  const missed = members.reduce((sum, member) => sum + member.missed, 0)
  const part = (of: number): string => (late[Math.min(late.length - 1, Math.floor(of * late.length))] ?? NaN).toFixed(2)
  return `${late.length} ${missed} ${part(0.5)} ${part(0.99)} ${part(1)}`
}

console.log(`ready ${process.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [what, ...given] = line.split(' ')
  const numbers = given.map(Number)
  try {
    if (what === 'join') console.log(await join(numbers[0], numbers[1], numbers[2]))
    else if (what === 'watch') console.log(await watch(numbers[0]))
    else console.log(`error no such line: ${line}`)
  } catch (error) {
    console.log(`error ${(error as Error).message}`)
  }
}
process.exit(0)
