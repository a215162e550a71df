/** Messages as a broker writes them in a mail: `|` for SOH, BodyLength(9) and CheckSum(10) left to the machine. */

/** Bytes of a whole message: 9 is put behind 8 and 10 at the end, unless they are written out. latin1. */
export function toWire(text: string): Uint8Array {
  let fields = text.endsWith('|') ? text.slice(0, -1) : text
  let trailer: string | undefined
  const last = fields.lastIndexOf('|') + 1
  if (fields.startsWith('10=', last)) {
    trailer = fields.slice(last)
    fields = fields.slice(0, last - 1)
  }
  let message = `${fields}|`
  if (message.startsWith('8=') && !message.includes('|9=')) {
    const behindBegin = message.indexOf('|') + 1
    message = `${message.slice(0, behindBegin)}9=${message.length - behindBegin}|${message.slice(behindBegin)}`
  }
  const bytes = toBytes(message)
  let sum = 0
  for (const byte of bytes) sum += byte
  trailer ??= `10=${String(sum & 255).padStart(3, '0')}`
  return toBytes(`${message}${trailer}|`)
}

export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === '|' ? 1 : character.charCodeAt(0)))
}

export function toText(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = ''
  for (let at = from; at < to; at++) text += bytes[at] === 1 ? '|' : String.fromCharCode(bytes[at])
  return text
}

/** The fields of a message text, in their order. */
export function fieldsOf(text: string): [tag: string, value: string][] {
  return text
    .split('|')
    .filter((field) => field !== '')
    .map((field) => {
      const at = field.indexOf('=')
      return [field.slice(0, at), field.slice(at + 1)]
    })
}

/** The messages in a run of bytes that we wrote ourselves, each as text. */
export function messagesOf(bytes: Uint8Array): string[] {
  const messages: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 1 || at < 7 || bytes[at - 7] !== 1 || bytes[at - 6] !== 49 || bytes[at - 5] !== 48 || bytes[at - 4] !== 61) continue
    messages.push(toText(bytes, from, at + 1))
    from = at + 1
  }
  if (from < bytes.length) messages.push(toText(bytes, from))
  return messages
}
