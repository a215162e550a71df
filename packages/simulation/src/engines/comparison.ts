/**
 * Both journals at the end: each message that one engine has as sent, the other has as applied, once and in order; or a gap fill passed over it, or the
 * other one refused it for its stamp.
 */
import { Direction } from '@fix/session'
import type { Engine } from './engine.ts'

export interface Comparison {
  sent: number
  lost: number
  doubled: number
  /** What is wrong, in words. */
  details: string[]
}

/** `stamps`: the stamps of messages were looked at while clocks were wrong. */
export function compared(from: Engine, to: Engine, stamps: boolean): Comparison {
  const refused = stamps ? to.refused : new Set<number>()
  const sent = from.messages(Direction.out)
  const applied = to.messages(Direction.in)
  const found: Comparison = { sent: sent.length, lost: 0, doubled: 0, details: [] }
  const places = new Map(sent.map(({ name }, at) => [name, at]))
  if (places.size !== sent.length) found.details.push(`${from.side} sent ${sent.length - places.size} messages under two numbers`)
  const seen = new Set<string>()
  let last = -1
  for (const { name } of applied) {
    const place = places.get(name)
    if (place === undefined) found.details.push(`${name} was applied and never sent`)
    else if (seen.has(name)) {
      found.doubled++
      found.details.push(`${name} was applied twice`)
    } else if (place < last) found.details.push(`${name} was applied out of its turn`)
    seen.add(name)
    last = Math.max(last, place ?? last)
  }
  for (const { name, seq } of sent) {
    if (seen.has(name) || from.passedOver.has(name) || refused.has(seq)) continue
    found.lost++
    found.details.push(`${name} was sent and never applied`)
  }
  return found
}
