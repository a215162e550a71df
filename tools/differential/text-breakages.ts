/** As `breakages.ts`, for what is broken in the text of a message when it is sealed: its frame, its tags, its bytes. */
import type { Chance } from '../fuzz/chance.ts'
import { sealed } from '../fuzz/random-message.ts'
import type { Scene } from './breakages.ts'

const SOH = '\x01'

/** Changes the sealed text. */
type TextBreakage = (text: string, scene: Scene) => string

function withLength(text: string, length: string): string {
  return text.replace(/\x019=\d+\x01/, `${SOH}9=${length}${SOH}`)
}

/** The body between BodyLength(9) and CheckSum(10), changed and sealed again. */
function insideOf(text: string, change: (body: string) => string): string {
  const match = /^8=([^\x01]*)\x019=\d+\x01([^]*)10=\d+\x01$/.exec(text)
  return match === null ? text : sealed(match[1], change(match[2]))
}

/** The same number of bytes elsewhere: `at` is the place behind some field. */
function behindAField(body: string, chance: Chance): number {
  const ends = [...body.matchAll(/\x01/g)].map((match) => match.index + 1)
  return chance.pick(ends)
}

export const textBreakages: Readonly<Record<string, TextBreakage>> = {
  'BodyLength(9) wrong': (text, { chance }) => {
    const length = Number(/\x019=(\d+)/.exec(text)?.[1])
    return withLength(text, String(Math.max(0, length + chance.pick([-1, 1]) * chance.between(1, 30))))
  },
  'BodyLength(9) no number': (text, { chance }) => withLength(text, chance.pick(['', 'x', '-5', '+5', '1.0', '99999999999999999999'])),
  'BodyLength(9) with zeros': (text) => {
    const length = /\x019=(\d+)/.exec(text)?.[1] ?? ''
    const head = withLength(text, `00${length}`)
    const trailer = head.lastIndexOf('10=')
    let sum = 0
    for (let at = 0; at < trailer; at++) sum += head.charCodeAt(at)
    return `${head.slice(0, trailer)}10=${String(sum % 256).padStart(3, '0')}${SOH}`
  },
  'CheckSum(10) wrong': (text, { chance }) => {
    const right = Number(text.slice(-4, -1))
    return `${text.slice(0, -4)}${String((right + chance.between(1, 255)) % 256).padStart(3, '0')}${SOH}`
  },
  'CheckSum(10) of other digits': (text, { chance }) => {
    const right = text.slice(-4, -1)
    const shorter = right.startsWith('0') ? right.slice(1) : ''
    return `${text.slice(0, -4)}${chance.pick([`0${right}`, shorter, `${right} `, 'abc', `-${right.slice(1)}`])}${SOH}`
  },
  'CheckSum(10) missing': (text) => text.slice(0, -7),
  'MsgType(35) not third': (text) => insideOf(text, (body) => body.replace(/^(35=[^\x01]*\x01)([^\x01]*\x01)/, '$2$1')),
  'MsgType(35) missing': (text) => insideOf(text, (body) => body.replace(/^35=[^\x01]*\x01/, '')),
  'BeginString(8) and BodyLength(9) swapped': (text) => text.replace(/^(8=[^\x01]*\x01)(9=\d+\x01)/, '$2$1'),
  'no SOH at the end': (text) => text.slice(0, -1),
  truncated: (text, { chance }) => text.slice(0, chance.between(1, text.length - 2)),
  'junk ahead': (text, { chance }) => chance.pick(['x', '\r\n', SOH, '8', '9=5\x01']) + text,
  'a tag that is none': (text, { chance }) =>
    insideOf(text, (body) => {
      const at = behindAField(body, chance)
      return (
        body.slice(0, at) +
        chance.pick(['abc=x', '=x', 'x', '', '1a=x', ' 58=x', '58 =x', '+58=x', '058=x', '58:x', '2147483648=x', '4294967354=x']) +
        SOH +
        body.slice(at)
      )
    }),
  'a byte flipped': (text, { chance }) =>
    insideOf(text, (body) => {
      const at = chance.between(3, body.length - 2)
      return body.slice(0, at) + String.fromCharCode(body.charCodeAt(at) ^ (1 << chance.below(8))) + body.slice(at + 1)
    }),
}
