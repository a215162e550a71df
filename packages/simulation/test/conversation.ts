/**
 * Conversations with the venue as scripts that a broker could read:
 *
 *   tick EURUSD 1.10000 1.10010          the market moves; sizes may follow
 *   > TRADE 35=D|11=A1|…                 what we say on that session; header, length and sum are filled in
 *   < TRADE 35=8|37=1|…                  what the venue says next on that session, without its header
 *   wait 2s · drop TRADE · connect TRADE · restart
 *
 * Everything that the venue says must stand in the script.
 */
import { expect } from 'vitest'
import type { Driver } from '@fix/session'
import { type JournalRecord } from '@fix/session'
import { memoryJournal, type MemoryJournal } from '@fix/store'
import { instrument, parseScaled, type Price, type Qty } from '@fix/units'
import { SimulatedVenue, type SimulatedVenueOptions } from '../src/index.ts'

const instruments = [
  instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1000', qtyScale: 2, maxQty: '10000000', currency: 'USD' }),
  instrument({ id: 'USDJPY', symbol: '4', tick: '0.001', step: '1000', qtyScale: 2, currency: 'JPY' }),
]
const start = 1_767_346_200_000_000 // 2026-01-02 09:30:00 UTC
const session = new Set(['8', '9', '10', '34', '49', '50', '52', '56', '57'])

type Name = 'QUOTE' | 'TRADE'

export class Conversation {
  venue: SimulatedVenue
  journal: MemoryJournal
  readonly now = { wallUs: start, monoUs: 0 }
  /** Everything that the venue wrote and no line has taken yet. */
  readonly said: Record<Name, string[]> = { QUOTE: [], TRADE: [] }
  readonly closed: Record<Name, boolean> = { QUOTE: true, TRADE: true }
  readonly #options: Partial<SimulatedVenueOptions>
  readonly #numbers: Record<Name, number> = { QUOTE: 1, TRADE: 1 }

  constructor(options: Partial<SimulatedVenueOptions> = {}) {
    this.#options = options
    this.journal = memoryJournal({ stored: 'atOnce' })
    this.venue = this.#venue()
  }

  play(script: string): this {
    for (const raw of script.split('\n')) {
      const line = raw.trim()
      if (line !== '' && !line.startsWith('#')) this.#line(line)
    }
    expect(this.said).toEqual({ QUOTE: [], TRADE: [] })
    return this
  }

  records(): JournalRecord[] {
    return [...this.journal.records()]
  }

  #venue(): SimulatedVenue {
    return new SimulatedVenue({
      journal: this.journal,
      records: this.records(),
      instruments,
      login: { compID: 'demo.broker.1001', username: '1001', password: 'secret' },
      seed: 1,
      ladder: { levels: 2, unit: 10_000_000 },
      ...this.#options,
      session: { poison: process.env.FIX_POISON === '1', ...this.#options.session },
    })
  }

  #line(line: string): void {
    const [word, ...rest] = line.split(' ')
    switch (word) {
      case '>':
        return this.#say(rest[0] as Name, rest.slice(1).join(' '))
      case '<':
        return this.#hear(rest[0] as Name, rest.slice(1).join(' '))
      case 'tick':
        return this.#tick(rest)
      case 'wait':
        this.now.wallUs += Number(rest[0].slice(0, -1)) * 1_000_000
        this.now.monoUs += Number(rest[0].slice(0, -1)) * 1_000_000
        return
      case 'connect':
        return this.#connect(rest[0] as Name)
      case 'drop':
        return this.#driver(rest[0] as Name).detached('peerClosed', this.now)
      case 'closed':
        return expect(this.closed[rest[0] as Name], line).toBe(true)
      case 'restart':
        this.journal = memoryJournal({ stored: 'atOnce', records: this.records() })
        this.venue = this.#venue()
        return
      default:
        throw new Error(`unknown line in a conversation: ${line}`)
    }
  }

  /** One line of ours, and the venue's answer with all its fields by tag. */
  ask(name: Name, body: string): Map<string, string> {
    this.#say(name, body)
    const answer = this.said[name].shift() ?? ''
    return new Map(answer.split('\x01').map((field) => field.split('=', 2) as [string, string]))
  }

  #driver(name: Name): Driver {
    return name === 'QUOTE' ? this.venue.quote : this.venue.trade
  }

  #connect(name: Name): void {
    this.closed[name] = false
    const transport = {
      bufferedBytes: 0,
      write: (bytes: Uint8Array, from: number, to: number) => {
        for (const text of new TextDecoder().decode(bytes.subarray(from, to)).split(/(?<=\x0110=\d{3}\x01)/)) this.said[name].push(text)
      },
      close: () => {
        this.closed[name] = true
      },
    }
    this.#driver(name).attach(transport, this.now)
  }

  #say(name: Name, body: string): void {
    const logon = body.startsWith('35=A|')
    if (logon && !this.#driver(name).attached) this.#connect(name)
    if (logon && body.includes('141=Y')) this.#numbers[name] = 1
    const given = new Map(
      body
        .split('|')
        .map((field) => field.split('=', 1)[0])
        .map((tag) => [tag, true]),
    )
    const stamp = new Date(this.now.wallUs / 1000).toISOString().replaceAll('-', '').replace('T', '-').replace('Z', '')
    const header: [string, string][] = [
      ['34', String(this.#numbers[name])],
      ['49', 'demo.broker.1001'],
      ['50', name],
      ['52', stamp],
      ['56', 'CSERVER'],
      ['57', name],
    ]
    if (!given.has('34')) this.#numbers[name]++
    const [msgType, ...fields] = body.split('|')
    const inner = [msgType, ...header.filter(([tag]) => !given.has(tag)).map((field) => field.join('=')), ...fields]
      .map((field) => `${field}\x01`)
      .join('')
    const text = `8=FIX.4.4\x019=${inner.length}\x01${inner}`
    const sum = [...new TextEncoder().encode(text)].reduce((total, byte) => (total + byte) & 255, 0)
    const bytes = new TextEncoder().encode(`${text}10=${String(sum).padStart(3, '0')}\x01`)
    this.#driver(name).received(bytes, 0, bytes.length, this.now)
  }

  #hear(name: Name, expected: string): void {
    const message = this.said[name].shift()
    const body = message === undefined ? '(silence)' : bodyOf(message)
    expect(`< ${name} ${body}`).toBe(`< ${name} ${expected}`)
  }

  #tick(words: string[]): void {
    const [symbol, bid, ask, bidSize, askSize] = words
    const scale = instruments.find((one) => one.id === symbol)!.priceScale
    const size = (text: string | undefined): Qty => (text === undefined ? NaN : parseScaled(text, 2)!) as Qty
    const quote = { bid: parseScaled(bid, scale) as Price, ask: parseScaled(ask, scale) as Price }
    this.venue.tick({ timeUs: this.now.wallUs, symbol, ...quote, bidSize: size(bidSize), askSize: size(askSize) }, this.now)
  }
}

export function bodyOf(message: string): string {
  return message
    .split('\x01')
    .filter((field) => field !== '' && !session.has(field.split('=', 1)[0]))
    .join('|')
}
