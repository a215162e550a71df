/**
 * A venue whose TRADE session is QuickFIX C++ in a process of its own, and whose market is the simulated one. Its account is folded from the changes
 * that it tells, its messages are those that its own engine saw on the wire.
 */
import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { Account, type Change } from '@fix/simulation'
import { freePort } from '../free-port.ts'
import { counterpartyAbsent } from '../interop/counterparty.ts'
import { login } from './configuration.ts'
import type { Venue } from './counterparty.ts'
import { VenueHere, type VenueHereOptions } from './venue-here.ts'

/** The stream that the judgement takes for TRADE at the venue. */
const tradeStream = 2
const admin = /\|35=[0-5A]\|/

/** Why it can't be had on this machine, or undefined. */
export const quickfixAbsent = counterpartyAbsent

export async function buildQuickfixVenue(folder: string): Promise<string> {
  const program = join(folder, 'quickfix-venue')
  const source = fileURLToPath(new URL('quickfix-venue.cpp', import.meta.url))
  // -w: the library's headers predate the compiler.
  if (!existsSync(program)) await promisify(execFile)('g++', ['-std=c++14', '-w', source, '-o', program, '-lquickfix', '-lpthread'])
  return program
}

export class VenueQuickfix implements Venue {
  readonly account = new Account()
  readonly ports: { readonly quote: number; readonly trade: number }
  onChange: () => void = () => undefined
  readonly #market: VenueHere
  readonly #child: ChildProcessWithoutNullStreams
  readonly #records: JournalRecord[] = []
  readonly #marks = new Map<string, () => void>()
  #epoch = 1
  #marked = 0

  private constructor(market: VenueHere, child: ChildProcessWithoutNullStreams, trade: number) {
    this.#market = market
    this.#child = child
    this.ports = { quote: market.ports.quote, trade }
  }

  static async open(program: string, options: VenueHereOptions): Promise<VenueQuickfix> {
    const market = await VenueHere.open(options)
    const port = await freePort()
    const child = spawn(program, [String(port), login.compID])
    const venue = new VenueQuickfix(market, child, port)
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (status) => reject(new Error(`QuickFIX ended with status ${status}`)))
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('listening')) resolve()
        else venue.#said(line)
      })
    })
    return venue
  }

  records(): readonly JournalRecord[] {
    return this.#records
  }

  /** Everything that it has said so far is heard. */
  async settled(): Promise<void> {
    const word = String(++this.#marked)
    await new Promise<void>((resolve) => {
      this.#marks.set(word, resolve)
      this.#child.stdin.write(`mark ${word}\n`)
    })
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve))
    if (this.#child.exitCode === null) {
      this.#child.stdin.end('quit\n')
      const late = setTimeout(() => this.#child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(late)
    }
    await this.#market.close()
  }

  #said(line: string): void {
    const at = line.indexOf(' ')
    const text = line.slice(at + 1)
    switch (line.slice(0, at)) {
      case 'change':
        this.account.fold(JSON.parse(text) as Change)
        return this.onChange()
      case 'in':
      case 'out':
        return this.#message(line.startsWith('in') ? Direction.in : Direction.out, text)
      case 'mark':
        this.#marks.get(text)?.()
    }
  }

  #message(dir: Direction, text: string): void {
    // The client resets: its Logon is the first message of the new numbers on either side.
    if (dir === Direction.in && text.includes('|35=A|') && text.includes('|141=Y|')) {
      this.#epoch++
      this.#keep(RecordType.epoch, Direction.none, 0, '', false)
    }
    this.#keep(RecordType.message, dir, Number(/\|34=(\d+)\|/.exec(text)?.[1] ?? 0), text, !admin.test(text))
  }

  #keep(type: RecordType, dir: Direction, seq: number, text: string, application: boolean): void {
    this.#records.push({
      ...{ idx: this.#records.length + 1, type, stream: tradeStream, dir, epoch: this.#epoch, seq, wallUs: Date.now() * 1000, flags: 0 },
      raw: Buffer.from(text.replaceAll('|', '\x01'), 'latin1'),
      note: new Uint8Array(application ? 1 : 0),
    })
  }
}
