/** Records and messages as a script for the checkers' tests: short to write, and nothing of the code that is judged in them. */
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Appended, Scene, SessionName } from '../../src/checkers/checker.ts'

const encoder = new TextEncoder()

/** A message with `|` for SOH. */
export function raw(text: string): Uint8Array {
  return encoder.encode(text.replaceAll('|', '\x01'))
}

export function note(owner: number, json: object): Uint8Array {
  const body = encoder.encode(JSON.stringify(json))
  const bytes = new Uint8Array(body.length + 2)
  bytes.set([owner, 1])
  bytes.set(body, 2)
  return bytes
}

export const orders = (json: object): Uint8Array => note(1, json)
export const risk = (json: object): Uint8Array => note(2, { type: 'kill', actor: 'operator', reason: 'trial', wallUs: 0, ...json })
export const venue = (...changes: object[]): Uint8Array => note(16, { changes })

const nothing = new Uint8Array(0)
const blank = {
  type: RecordType.message,
  stream: 2,
  dir: Direction.out,
  epoch: 1,
  seq: 1,
  wallUs: 0,
  flags: 0,
  raw: nothing,
  note: nothing,
}

export function record(idx: number, given: Partial<JournalRecord>): JournalRecord {
  return { ...blank, idx, ...given }
}

export function appended(idx: number, given: Partial<JournalRecord>, lazy = false): Appended {
  return { record: record(idx, given), lazy }
}

/** A new order of ours as orders note it. */
export function newOrder(id: string, given: object = {}): Uint8Array {
  const wish = { ins: 'EURUSD', side: 'buy', type: 'market', qty: 100_000, cash: 0, px: null, stop: null, tif: ['', '', ''] }
  return orders({ k: 'new', cause: 1, id, n: 1, at: 0, strategy: 'trader', ...wish, ...given })
}

/** An execution as orders note it. */
export function executed(o: string, qty: number): Uint8Array {
  const exec = {
    t: 'exec',
    o,
    id: `X${qty}`,
    qty,
    px: 110_000,
    derived: false,
    gap: false,
    restated: false,
    sus: false,
    pos: '',
    at: 0,
    after: -1,
  }
  return orders({ k: 'changes', cause: 1, at: 0, d: 'fill', e: [exec] })
}

/** A scene with the sessions up, and whatever desk a test gives. */
export function sceneOf(desk: unknown, up: (session: SessionName) => boolean = () => true): Scene {
  return { desk: desk as Scene['desk'], up, resending: () => false }
}

/** What a checker says, and how it says it. */
export function ear(): { said: string[]; tell: (detail: string) => void } {
  const said: string[] = []
  return { said, tell: (detail) => void said.push(detail) }
}
