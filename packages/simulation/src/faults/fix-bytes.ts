/**
 * FIX as the world between two engines sees it, read without the codec that is under test: where a message ends, what a field holds, and how the
 * message would look with other fields and a right length and sum. It changes messages without data fields only, which all session messages are.
 */
const soh = 1

/** End of the message that begins at `from`, or 0 where it is not all there or no message begins there. */
export function endOfMessage(bytes: Uint8Array, from: number): number {
  // 8=…|9=ddd|, then so many bytes, then 10=ddd|
  if (bytes[from] !== 56 || bytes[from + 1] !== 61) return 0
  let at = bytes.indexOf(soh, from) + 1
  if (at === 0 || bytes[at] !== 57 || bytes[at + 1] !== 61) return 0
  let length = 0
  for (at += 2; at < bytes.length && bytes[at] !== soh; at++) length = length * 10 + bytes[at] - 48
  const end = at + 1 + length + 7
  return end <= bytes.length ? end : 0
}

/** The value of the first field of that tag behind the first field, '' where there is none. */
export function fieldOf(message: Uint8Array, tag: number): string {
  const key = `\x01${tag}=`
  for (let at = message.indexOf(soh); at >= 0; at = message.indexOf(soh, at + 1)) {
    let of = 0
    while (of < key.length && message[at + of] === key.charCodeAt(of)) of++
    if (of === key.length) return textOf(message, at + of, message.indexOf(soh, at + of))
  }
  return ''
}

export type Field = readonly [tag: number, value: string]

/** All fields of a message but BeginString(8), BodyLength(9) and CheckSum(10). */
export function fieldsOf(message: Uint8Array): Field[] {
  return textOf(message, 0, message.length - 1)
    .split('\x01')
    .map((field): Field => {
      const at = field.indexOf('=')
      return [Number(field.slice(0, at)), field.slice(at + 1)]
    })
    .filter(([tag]) => tag !== 8 && tag !== 9 && tag !== 10)
}

/** The message with these fields in its place: same BeginString(8), length and sum made right. */
export function withFields(message: Uint8Array, fields: readonly Field[]): Uint8Array {
  const body = fields.map(([tag, value]) => `${tag}=${value}\x01`).join('')
  const begin = textOf(message, 0, message.indexOf(soh) + 1)
  return summed(`${begin}9=${body.length}\x01${body}`)
}

/** A copy whose sum is right again, whatever was done to the rest. */
export function summed(upToSum: string): Uint8Array {
  let sum = 0
  for (let at = 0; at < upToSum.length; at++) sum = (sum + upToSum.charCodeAt(at)) & 255
  const text = `${upToSum}10=${String(sum).padStart(3, '0')}\x01`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at])
  return text
}

const header: ReadonlySet<number> = new Set([34, 43, 49, 50, 52, 56, 57, 122, 142, 143, 369, 1128])

/** Header and number of a message, with another type and body. */
export function replaced(message: Uint8Array, msgType: string, body: readonly Field[]): Uint8Array {
  return withFields(message, [[35, msgType], ...fieldsOf(message).filter(([tag]) => header.has(tag)), ...body])
}
