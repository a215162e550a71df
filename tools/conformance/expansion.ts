// From the body of a step to the bytes on the wire: times, files, then BodyLength(9) and CheckSum(10) where the script leaves them out.
import { formatUtcSeconds } from './stamp.ts'

const soh = '\x01'

export interface Surroundings {
  wallUs: number
  readFile(path: string): string
}

/** Text in, text out, one character a byte (latin1). */
export function expand(body: string, around: Surroundings): string {
  const timed = body.replace(/<TIME(?:([+-])(\d+))?>/g, (_, sign: string | undefined, shift: string | undefined) => {
    const seconds = shift === undefined ? 0 : Number(shift) * (sign === '-' ? -1 : 1)
    return formatUtcSeconds(around.wallUs + seconds * 1_000_000)
  })
  return complete(timed.replace(/<FILE:([^>]+)>/g, (_, path: string) => around.readFile(path)))
}

/**
 * A literal 9 or 10 of the script is kept, right or wrong: that is how a bad length and a bad checksum get onto the wire. What does not begin with
 * `8=` is sent as it stands.
 */
function complete(body: string): string {
  if (!body.startsWith('8=')) return body
  const trailer = /\x0110=([^\x01]*)\x01?$/.exec(body)
  let text = trailer === null ? body : body.slice(0, trailer.index + 1)
  if (!text.endsWith(soh)) text += soh
  if (!text.includes(`${soh}9=`)) {
    const afterBegin = text.indexOf(soh) + 1
    text = `${text.slice(0, afterBegin)}9=${text.length - afterBegin}${soh}${text.slice(afterBegin)}`
  }
  return `${text}10=${trailer?.[1] ?? checkSum(text)}${soh}`
}

function checkSum(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) & 255
  return String(sum).padStart(3, '0')
}
