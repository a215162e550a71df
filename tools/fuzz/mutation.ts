/** Ways in which bytes go wrong: what lines, buffers, counterparties and attackers do to messages. Each takes text (a character a byte) and gives text. */
import type { Chance } from './chance.ts'
import { sealed } from './random-message.ts'

const SOH = '\x01'
const specials = [SOH, '=', '8', '9', '1', '0', '-', '.', ' ', 'Y', 'A', '\x00', '\xff', '\x80', ':', ',']
const hugeNumbers = [
  '2147483647',
  '2147483648',
  '4294967296',
  '9007199254740991',
  '9007199254740993',
  '99999999999999999999',
  '999999999',
  '-1',
  '-0',
  '00',
  '0',
  '007',
  '1e9',
]
const snippets = [
  '8=FIX',
  '8=FIX.4.4\x01',
  '8=FIX.4.4\x019=',
  '8=FIX.4.4\x019=5\x0135=0\x0110=000\x01',
  '\x0110=',
  '10=000\x01',
  '\x0110=123\x01',
  '9=999999999\x01',
  '35=W\x01',
  '35=\x01',
  '268=2147483648\x01',
  '268=2\x01269=0\x01270=1.5\x01269=1\x01270=2\x01',
  '453=1\x01448=A\x01447=D\x01452=1\x01802=1\x01523=B\x01803=2\x01',
  '627=1\x01628=H\x01',
  '95=5\x0196=a\x01b=c\x01',
  '95=99999\x0196=x\x01',
  '354=0\x01355=\x01',
  '=',
  '==',
  '\x01\x01',
  '0=x\x01',
  '-1=x\x01',
  '2147483647=x\x01',
  '2147483648=x\x01',
  '035=D\x01',
  '554=secret\x01',
  '58=\x01',
  '9999=stranger\x01',
  '43=Y\x01',
]

type Mutation = (text: string, chance: Chance) => string

/** Puts `middle` in the place of what stands from `from` to `to`. */
function spliced(text: string, from: number, to: number, middle: string): string {
  return text.slice(0, from) + middle + text.slice(to)
}

/** The bounds of a random field, its SOH included. */
function someField(text: string, chance: Chance): [from: number, to: number] {
  const at = chance.below(text.length)
  const to = text.indexOf(SOH, at)
  return [text.lastIndexOf(SOH, at - 1) + 1, to < 0 ? text.length : to + 1]
}

/** The bounds of a random field's value. */
function someValue(text: string, chance: Chance): [from: number, to: number] {
  const [from, to] = someField(text, chance)
  const equals = text.indexOf('=', from)
  return [equals < 0 || equals >= to ? from : equals + 1, Math.max(from, text[to - 1] === SOH ? to - 1 : to)]
}

const mutations: readonly Mutation[] = [
  function flipsABit(text, chance) {
    const at = chance.below(text.length)
    return spliced(text, at, at + 1, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << chance.below(8))))
  },
  function setsAByte(text, chance) {
    const at = chance.below(text.length)
    return spliced(text, at, at + 1, chance.pick(specials))
  },
  function deletesBytes(text, chance) {
    const at = chance.below(text.length)
    return spliced(text, at, at + chance.between(1, chance.pick([1, 4, 40])), '')
  },
  function insertsBytes(text, chance) {
    const at = chance.below(text.length + 1)
    let middle = ''
    for (let count = chance.between(1, 4); count > 0; count--) middle += chance.pick(specials)
    return spliced(text, at, at, middle)
  },
  function doublesBytes(text, chance) {
    const at = chance.below(text.length)
    const to = at + chance.between(1, chance.pick([2, 20, 80]))
    return spliced(text, to, to, text.slice(at, to))
  },
  function swapsFields(text, chance) {
    const [a, b] = [someField(text, chance), someField(text, chance)].sort((one, other) => one[0] - other[0])
    if (a[1] > b[0]) return text
    return text.slice(0, a[0]) + text.slice(b[0], b[1]) + text.slice(a[1], b[0]) + text.slice(a[0], a[1]) + text.slice(b[1])
  },
  function copiesAField(text, chance) {
    const [from, to] = someField(text, chance)
    const [at] = someField(text, chance)
    return spliced(text, at, at, text.slice(from, to))
  },
  function dropsAField(text, chance) {
    const [from, to] = someField(text, chance)
    return spliced(text, from, to, '')
  },
  function declaresAHugeNumber(text, chance) {
    const [from, to] = someValue(text, chance)
    return spliced(text, from, to, chance.pick(hugeNumbers))
  },
  function emptiesAValue(text, chance) {
    const [from, to] = someValue(text, chance)
    return spliced(text, from, to, '')
  },
  function removesAnEqualsSign(text, chance) {
    const at = text.indexOf('=', chance.below(text.length))
    return at < 0 ? text : spliced(text, at, at + 1, '')
  },
  function changesATag(text, chance) {
    const [from] = someField(text, chance)
    const equals = text.indexOf('=', from)
    return equals < 0
      ? text
      : spliced(
          text,
          from,
          equals,
          String(chance.pick([1, 8, 9, 10, 35, 55, 58, 95, 96, 268, 269, 453, 448, 802, 627, 0, -5, 99999, 2147483647])),
        )
  },
  function truncates(text, chance) {
    return text.slice(0, chance.below(text.length))
  },
  function losesItsHead(text, chance) {
    return text.slice(chance.below(text.length))
  },
  function insertsASnippet(text, chance) {
    const [at] = chance.onceIn(3) ? [chance.below(text.length + 1)] : someField(text, chance)
    return spliced(text, at, at, chance.pick(snippets))
  },
]

/** The text with one thing wrong. */
export function mutated(text: string, chance: Chance): string {
  return chance.pick(mutations)(text, chance)
}

/** The text with BodyLength(9) and CheckSum(10) made right, if there is anything between them: what is wrong is then wrong inside. */
export function resealed(text: string): string {
  const match = /^8=([^\x01]*)\x01(?:9=[^\x01]*\x01)?([^]*?)(?:10=[^\x01]*\x01?)?$/.exec(text)
  return match === null ? text : sealed(match[1], match[2].endsWith(SOH) ? match[2] : match[2] + SOH)
}

/** The text with a BodyLength(9) or CheckSum(10) that is wrong, or written in another way. */
export function misdeclared(text: string, chance: Chance): string {
  const length = /9=(\d*)\x01/.exec(text)
  if (length === null) return text
  const at = length.index + 2
  const to = at + length[1].length
  switch (chance.below(6)) {
    case 0:
      return spliced(text, at, to, String(Number(length[1]) + chance.between(-12, 12)))
    case 1:
      return spliced(text, at, to, chance.pick(hugeNumbers))
    case 2:
      return spliced(text, at, to, `000${length[1]}`)
    case 3:
      return spliced(text, text.length - 4, text.length - 1, String(chance.below(300)).padStart(3, '0'))
    case 4:
      return spliced(text, text.length - 4, text.length - 1, chance.pick(['', '1', '12', '1234', 'abc', '256', '-01', '1=2']))
    default:
      return spliced(text, text.length - 1, text.length, chance.pick(['', '1', '12=', '\x01\x01']))
  }
}

/** What may stand between two messages. */
export function junk(chance: Chance): string {
  let text = ''
  for (let count = chance.below(4); count > 0; count--) text += chance.onceIn(2) ? chance.pick(specials) : chance.pick(snippets)
  return text
}
