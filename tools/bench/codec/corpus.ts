// The bytes that every subject reads: many different messages of each kind from one seed, so that nobody profits from bytes that it has just seen.
// Written with string concatenation and no part of the codec, which is what is measured.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fourKinds, order, planText, sizeKinds, type Kind } from './messages.ts'

const SOH = '\x01'
/** Entries or messages in the corpus of one kind, whichever are more. */
const most = 512
const symbols = ['EURUSD', 'GBPUSD', 'USDJPY', 'AUDUSD', 'USDCHF', 'EURGBP']
const firstMs = Date.UTC(2026, 0, 5, 9, 0, 0)

/** A stream of numbers from a seed (mulberry32); `below(n)` is 0 to n - 1. */
export function chance(seed: number): { below(limit: number): number; pick<T>(list: readonly T[]): T } {
  let state = seed
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return { below, pick: (list) => list[below(list.length)] }
}

export type Chance = ReturnType<typeof chance>

/** The last digit is never 0: everybody prints such a price alike. */
function price(random: Chance): string {
  return `1.${String(1000 + random.below(8999)).padStart(4, '0')}${1 + random.below(9)}`
}

function stamp(ms: number): string {
  return new Date(ms).toISOString().replaceAll('-', '').replace('T', '-').replace('Z', '')
}

/** What is the same in all orders of a session: what a template holds. */
const session: Readonly<Record<number, string>> = { 1: 'ACC20417', 21: '1', 40: '2', 56: 'MARKET', 59: '0' }

/** Values by tag of one message outside its group; `n` is its number in the corpus. */
function values(random: Chance, n: number): Record<number, string> {
  const ms = firstMs + n * 1733 + random.below(1000)
  const qty = (1 + random.below(900)) * 1000
  const done = random.below(qty / 1000) * 1000
  const id = String(100_000 + n * 7 + random.below(7))
  return {
    8: 'FIX.4.4',
    34: String(1 + n * 37 + random.below(37)),
    49: 'ALPHADESK',
    52: stamp(ms),
    56: random.pick(['MARKET', 'VENUE1', 'VENUE22']),
    1: `ACC${10_000 + random.below(89_999)}`,
    6: price(random),
    11: `A-20260105-${id}`,
    12: `0.${10 + random.below(89)}`,
    13: random.pick(['1', '2', '3']),
    14: String(done),
    15: random.pick(['USD', 'EUR', 'GBP']),
    17: `E${900_000_000 + random.below(99_999_999)}`,
    21: random.pick(['1', '2']),
    22: random.pick(['4', '8']),
    30: random.pick(['XLON', 'XNYS', 'XPAR']),
    31: price(random),
    32: String(done),
    37: `${70_000_000 + random.below(9_999_999)}-${id}`,
    38: String(qty),
    39: done > 0 ? '1' : '0',
    40: '2',
    41: `A-20260105-${Number(id) - 3}`,
    44: price(random),
    48: `US${1_000_000_000 + random.below(899_999_999)}`,
    54: random.pick(['1', '2']),
    55: random.pick(symbols),
    58: random.pick(['partial fill', 'filled at the best price', 'as agreed']),
    59: random.pick(['0', '1', '3', '4']),
    60: stamp(ms - 1 - random.below(40)),
    63: random.pick(['0', '1', '3']),
    150: random.pick(['0', 'F']),
    151: String(qty - done),
    262: `R${1000 + random.below(8999)}`,
    851: random.pick(['1', '2']),
  }
}

function entryValues(random: Chance, n: number, at: number): Record<number, string> {
  return {
    55: random.pick(symbols),
    269: random.pick(['0', '1']),
    270: price(random),
    271: String((1 + random.below(50)) * 100_000),
    278: `Q${n % 10}${10_000 + random.below(89_999)}`,
    279: random.pick(['0', '1', '2']),
    290: String(1 + at),
    346: String(1 + random.below(40)),
  }
}

function message(kind: Kind, random: Chance, n: number): string {
  const top: Record<number, string> = {
    ...values(random, n),
    ...(kind === order ? session : {}),
    35: kind.msgType,
    268: String(kind.group?.entries),
  }
  let body = ''
  for (const [tag] of kind.fields) {
    if (tag === 8 || tag === 9 || tag === 10) continue
    body += `${tag}=${top[tag]}${SOH}`
    if (tag !== kind.group?.countTag) continue
    for (let at = 0; at < kind.group.entries; at++) {
      const entry = entryValues(random, n, at)
      for (const [inner] of kind.group.fields) body += `${inner}=${entry[inner]}${SOH}`
    }
  }
  const text = `8=${top[8]}${SOH}9=${body.length}${SOH}${body}`
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return `${text}10=${String(sum & 255).padStart(3, '0')}${SOH}`
}

/** Messages in the corpus of a kind: fewer of the long ones. */
export function messagesOf(kind: Kind): number {
  return Math.max(8, Math.floor(most / Math.max(1, (kind.group?.entries ?? 1) / 20)) & ~7)
}

/** The messages of a kind, one text each. */
export function corpus(kind: Kind, seed = 1): string[] {
  const random = chance(seed * 7919 + kind.name.length * 104_729 + kind.msgType.charCodeAt(0))
  return Array.from({ length: messagesOf(kind) }, (_, n) => message(kind, random, n))
}

/** Writes `NAME.fix`, the messages one behind the other, and `NAME.plan` of each kind into the folder. */
export function writeCorpora(folder: string, seed = 1): void {
  mkdirSync(folder, { recursive: true })
  for (const kind of [...fourKinds, ...sizeKinds]) {
    writeFileSync(path.join(folder, `${kind.name}.fix`), corpus(kind, seed).join(''), 'latin1')
    writeFileSync(path.join(folder, `${kind.name}.plan`), planText(kind))
  }
}
