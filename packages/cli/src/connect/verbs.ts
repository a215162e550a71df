/** What is typed that is no message: the verbs of an operator. */
import { Mistyped } from './words.ts'

export type Verb =
  | { readonly kind: 'logon' }
  | { readonly kind: 'logout'; readonly text: string }
  | { readonly kind: 'test'; readonly testReqID: string }
  | { readonly kind: 'resend'; readonly from: number; readonly to: number }
  | { readonly kind: 'reset-next' }
  | { readonly kind: 'status' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'help'; readonly about: string }
  | { readonly kind: 'quit' }

/** In the order in which help lists them. */
export const verbTexts: readonly (readonly [usage: string, does: string])[] = [
  [
    'TYPE FIELD=VALUE …',
    'sends a message: D 55=EURUSD Side=Buy 38=1000 OrdType=Limit 44=1.1; quotes around blanks; := takes a value as it is',
  ],
  ['!TYPE FIELD=VALUE …', 'the same as it stands, whatever the dictionary has against it'],
  ['logon', 'connects and logs on'],
  ['logout [TEXT]', 'Logout(5), and the end of the connection'],
  ['test [ID]', 'TestRequest(1): how long the venue takes to answer'],
  ['resend FROM [TO]', 'ResendRequest(2) for what came before; 0 or nothing is all from there on'],
  ['reset-next', 'the next logon begins both numbers at 1'],
  ['status', 'state, numbers, counts'],
  ['wait SECONDS', 'does nothing for so long; for scripts'],
  ['help [TYPE or FIELD]', 'this, a message or a field of the dictionary'],
  ['quit', 'logs out and ends'],
]
export const verbNames = ['logon', 'logout', 'test', 'resend', 'reset-next', 'status', 'wait', 'help', 'quit'] as const

const longestWaitS = 3600
/** A day's worth of any venue, and nothing that a program can't hold. */
const highest = Number.MAX_SAFE_INTEGER

/** Undefined for a line that begins with no verb. Throws Mistyped. */
export function verbOf(line: string, testReqID: () => string): Verb | undefined {
  const [word, ...rest] = line.trim().split(/\s+/)
  const kind = verbNames.find((name) => name === word)
  if (kind === undefined) return undefined
  const most = kind === 'resend' ? 2 : kind === 'test' || kind === 'wait' || kind === 'help' ? 1 : kind === 'logout' ? Infinity : 0
  if (rest.length > most)
    throw new Mistyped(`${kind}: given ${rest.join(' ')}; expected ${most === 0 ? 'nothing behind it' : usageOf(kind)}`)
  switch (kind) {
    case 'logout':
      return { kind, text: rest.join(' ') }
    case 'test':
      return { kind, testReqID: rest[0] ?? testReqID() }
    case 'resend': {
      if (rest.length === 0) throw new Mistyped('resend: nothing is given; expected resend FROM [TO]')
      const [from, to = 0] = rest.map((text) => numberOf(kind, text, highest))
      if (from < 1 || !Number.isInteger(from) || !Number.isInteger(to) || (to !== 0 && to < from))
        throw new Mistyped(`resend: given ${rest.join(' ')}; expected whole numbers from 1, the first not above the last`)
      return { kind, from, to }
    }
    case 'wait':
      if (rest.length === 0) throw new Mistyped('wait: nothing is given; expected wait SECONDS')
      return { kind, ms: numberOf(kind, rest[0], longestWaitS) * 1000 }
    case 'help':
      return { kind, about: rest[0] ?? '' }
    default:
      return { kind }
  }
}

function usageOf(kind: string): string {
  return verbTexts.find(([usage]) => usage.split(' ')[0] === kind)?.[0] ?? kind
}

function numberOf(kind: string, text: string, most: number): number {
  const value = /^\d{1,16}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN
  if (!(value <= most)) throw new Mistyped(`${kind}: given ${text}; expected a number from 0 to ${most}`)
  return value
}
