/** Ways to spoil a message so that its reader must notice. One thing at a time: two wrong bytes can make a right sum, which no checksum finds. */
import type { Random } from '../random.ts'
import { fieldsOf, summed, textOf, withFields } from './fix-bytes.ts'

const soh = 1

/** One of them, by chance; never the message itself. */
export function garbled(message: Uint8Array, random: Random): Uint8Array {
  switch (random.below(6)) {
    case 0:
      return wrongSum(message, random)
    case 1:
      return wrongLength(message, random)
    case 2:
      return earlySoh(message, random)
    case 3:
      return withoutNumber(message)
    case 4:
      return new Uint8Array(message.subarray(0, random.between(1, message.length - 1)))
    default:
      return flipped(message, random)
  }
}

function wrongSum(message: Uint8Array, random: Random): Uint8Array {
  const sum = Number(textOf(message, message.length - 4, message.length - 1))
  const wrong = String((sum + random.between(1, 255)) % 256).padStart(3, '0')
  return joined(message.subarray(0, message.length - 4), wrong, message.subarray(message.length - 1))
}

/** BodyLength(9) says more or less than is there; its sum is right for what it says. */
function wrongLength(message: Uint8Array, random: Random): Uint8Array {
  const text = textOf(message, 0, message.length - 7)
  const by = random.between(1, 200) * (random.onceIn(2) ? 1 : -1)
  return summed(text.replace(/\x019=(\d+)/, (_, length: string) => `\x019=${Math.max(0, Number(length) + by)}`))
}

/** A separator stands within a value: sum and length are right, the field after it has no tag. */
function earlySoh(message: Uint8Array, random: Random): Uint8Array {
  const bytes = new Uint8Array(message)
  const from = bytes.indexOf(soh, bytes.indexOf(soh) + 1) + 1
  const at = random.between(from + 4, bytes.length - 9)
  bytes[bytes[at] === soh ? at - 1 : at] = soh
  return summed(textOf(bytes, 0, bytes.length - 7))
}

/** In order, but for MsgSeqNum(34), which is not there: that ends a session. */
function withoutNumber(message: Uint8Array): Uint8Array {
  return withFields(
    message,
    fieldsOf(message).filter(([tag]) => tag !== 34),
  )
}

function flipped(message: Uint8Array, random: Random): Uint8Array {
  const bytes = new Uint8Array(message)
  bytes[random.below(bytes.length)] ^= 1 << random.below(8)
  return bytes
}

function joined(head: Uint8Array, text: string, tail: Uint8Array): Uint8Array {
  const middle = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const bytes = new Uint8Array(head.length + middle.length + tail.length)
  bytes.set(head)
  bytes.set(middle, head.length)
  bytes.set(tail, head.length + middle.length)
  return bytes
}
