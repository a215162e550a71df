import type { Fact } from '@fix/events'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Outcome } from '@fix/strategy'
import { fieldOf } from '../checkers/raw-fields.ts'
import { Digest } from '../digest.ts'

/** What a run did, by count, so that one that never does something is seen; and the digest of everything that was written down. */
export class Tally {
  readonly digest = new Digest()
  readonly #counts = new Map<string, number>()

  record({ idx, type, stream, dir, epoch, seq, wallUs, raw, note }: JournalRecord): void {
    this.digest.integer(idx).integer(type).integer(stream).integer(dir).integer(epoch).integer(seq).integer(wallUs).bytes(raw).bytes(note)
    if (type === RecordType.message && dir === Direction.out && stream !== 0) this.#count(`records out`)
  }

  wrote(bytes: Uint8Array): void {
    const type = fieldOf(bytes, 35)
    this.digest.bytes(bytes)
    if (type === 'D') this.#count('orders')
    else if (type === 'F') this.#count('cancels')
    else if (type === 'G') this.#count('replaces')
    else if (type === 'H') this.#count('probes')
    else if (type === 'AF') this.#count('massStatusRequests')
    else if (type === '2') this.#count('resendRequests')
    if (fieldOf(bytes, 43) === 'Y') this.#count('resentMessages')
  }

  fact(side: 'gateway' | 'venue', fact: Fact): void {
    switch (fact.kind) {
      case 'session_up':
      case 'session_down':
      case 'session_resend_served':
      case 'session_gap_opened':
      case 'session_gap_filled':
      case 'session_heartbeat_missed':
      case 'session_garbled':
      case 'session_logon_refused':
        this.#count(`${side} ${fact.kind}`)
    }
  }

  outcome(outcome: Outcome): void {
    if (outcome.kind === 'alert') this.#count(`alert ${outcome.alert.code}`)
    else if (outcome.kind === 'denied') this.#count(`denied ${outcome.verdict.code}`)
    else if (outcome.kind === 'held') this.#count(`held ${outcome.code}`)
    else if (outcome.kind === 'report') this.#count(`report ${outcome.decision}`)
    else this.#count(outcome.kind)
  }

  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }
}
