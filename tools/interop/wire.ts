/**
 * Messages as the line sees them, read without the engine that is under test: where one ends, its type, its number, and how it would look as a
 * resend. It knows messages without data fields, which is all that the cycles send.
 */
const soh = '\x01'
const trailer = Buffer.from('\x0110=')

/** End of the first message in `bytes`, or 0 where it is not all there. */
export function endOfMessage(bytes: Buffer): number {
  const at = bytes.indexOf(trailer)
  const end = at + trailer.length + 4
  return at < 0 || end > bytes.length ? 0 : end
}

export function fieldOf(message: Buffer, tag: number): string | undefined {
  const text = message.toString('latin1')
  const at = text.indexOf(`${soh}${tag}=`)
  return at < 0 ? undefined : text.slice(text.indexOf('=', at) + 1, text.indexOf(soh, at + 1))
}

/** A SequenceReset-GapFill in the message's place, as if there had been nothing to send: what no line does, and no proof may pass over. */
export function asGapFill(message: Buffer): Buffer {
  const field = (tag: number): string => `${tag}=${fieldOf(message, tag)}`
  const body = ['35=4', field(34), field(49), field(52), field(56), `36=${Number(fieldOf(message, 34)) + 1}`, '123=Y']
  return whole(message.toString('latin1').split(soh)[0], body)
}

/** The message once more with PossDupFlag(43)=Y and OrigSendingTime(122), its length and sum made right. One that is a resend already stays. */
export function asResend(message: Buffer): Buffer {
  const fields = message.toString('latin1').split(soh).slice(0, -2)
  if (fields.some((field) => field.startsWith('43='))) return message
  const [begin, , ...body] = fields
  const number = body.findIndex((field) => field.startsWith('34='))
  const time = body.findIndex((field) => field.startsWith('52='))
  const text = [...body]
  text.splice(Math.max(number, time) + 1, 0, `122=${body[time].slice(3)}`)
  text.splice(number + 1, 0, '43=Y')
  return whole(begin, text)
}

/** Length and sum around the fields of a message. */
function whole(begin: string, body: readonly string[]): Buffer {
  const inside = `${body.join(soh)}${soh}`
  const all = `${begin}${soh}9=${inside.length}${soh}${inside}`
  let sum = 0
  for (const byte of Buffer.from(all, 'latin1')) sum = (sum + byte) % 256
  return Buffer.from(`${all}10=${String(sum).padStart(3, '0')}${soh}`, 'latin1')
}
