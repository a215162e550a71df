/**
 * What comes and is no message: told, bounded in a row, and otherwise ignored, as its number cannot be trusted. Two options soften that: a message whose
 * sum alone is wrong may count as one, and one that has a number all the same may be rejected by it, which uses the number up.
 */
import type { Frame, View } from '@fix/codec'
import type { Now } from '@fix/events'
import type { Inbound } from './inbound.ts'
import type { Machine } from '../machine.ts'

const SOH = 1
/** 10=ddd and its SOH. */
const trailerLength = 7

/** Whether the unit would be a message but for its CheckSum(10); then the view shows it. */
export function isMessageButForItsSum(bytes: Uint8Array, frame: Frame, view: View): boolean {
  if (frame.kind !== 'garbled' || frame.reason !== 'checksum') return false
  return view.wrap(bytes, frame.start, frame.end) === '' && view.count > 2 && view.tagAt(2) === 35
}

export class Garbled {
  readonly #machine: Machine
  readonly #inbound: Inbound
  #inARow = 0

  constructor(machine: Machine, inbound: Inbound) {
    this.#machine = machine
    this.#inbound = inbound
  }

  /** A message came, and the row is broken. */
  over(): void {
    this.#inARow = 0
  }

  /** `frame` is what was found, and no message. */
  came(bytes: Uint8Array, frame: Frame, now: Now): void {
    const machine = this.#machine
    const reason = frame.kind === 'junk' ? 'junk' : frame.reason
    machine.tell({ source: machine.settings.name, kind: 'session_garbled', reason, bytes: frame.end - frame.start })
    if (machine.state === 'awaitLogon' || machine.state === 'logonSent') return machine.close('notLogon', `Garbled: ${reason}`)
    if (++this.#inARow > machine.settings.maxGarbled) {
      const text = `${this.#inARow} garbled messages in a row`
      return machine.state === 'active' ? machine.fault('protocolError', text, now) : machine.close('protocolError', text)
    }
    machine.liveness.received(now)
    if (machine.settings.rejectGarbled && machine.state === 'active' && endsAsAMessage(bytes, frame)) this.#reject(bytes, frame, now)
  }

  #reject(bytes: Uint8Array, { start, end }: Frame, now: Now): void {
    const seq = textOf(bytes, start, end, 34)
    const msgType = textOf(bytes, start, end, 35)
    // A Reject is never answered with a Reject.
    if (/^\d{1,15}$/.test(seq) && msgType !== '3') this.#inbound.garbled(Number(seq), msgType, now)
  }
}

/** Only of what ends with a CheckSum(10) of three digits where its length says is it known that it is one message. */
function endsAsAMessage(bytes: Uint8Array, { kind, reason, end }: Frame): boolean {
  if (kind !== 'garbled' || reason === 'bodyLength') return false
  const at = end - trailerLength
  if (bytes[at - 1] !== SOH || bytes[at] !== 49 || bytes[at + 1] !== 48 || bytes[at + 2] !== 61 || bytes[end - 1] !== SOH) return false
  for (let digit = at + 3; digit < end - 1; digit++) if (bytes[digit] < 48 || bytes[digit] > 57) return false
  return true
}

/** The value of the first field with this tag of two digits, at most 32 bytes of it; '' where there is none. No index takes such bytes. */
function textOf(bytes: Uint8Array, from: number, to: number, tag: number): string {
  const tens = 48 + Math.floor(tag / 10)
  const ones = 48 + (tag % 10)
  for (let at = from; at + 3 < to; at++) {
    if (bytes[at] !== SOH || bytes[at + 1] !== tens || bytes[at + 2] !== ones || bytes[at + 3] !== 61) continue
    let text = ''
    for (let i = at + 4; i < to && bytes[i] !== SOH && text.length < 32; i++) text += String.fromCharCode(bytes[i])
    return text
  }
  return ''
}
