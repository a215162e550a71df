/**
 * What needs two persons, and has one so far. It waits in this run only: after a restart it is asked for anew, so that nobody approves what somebody wanted
 * of another state. Each request is known by the idx of the fact that it was asked with.
 */
import type { Command, Now } from '@fix/events'

/** Commands that a second person may have to approve. */
export type Approvable = Extract<Command, { command: 'kill' | 'limits' | 'override' }>

export interface Pending {
  readonly id: string
  readonly command: Approvable
  /** What it would let pass, in few words. */
  readonly what: string
  /** When it was asked for, and when it is void. */
  readonly sinceUs: number
  readonly untilUs: number
}

/** Code of the answer to the first of two persons: on record, and nothing has come of it yet. */
export const needsApproval = 'needs_approval'
export const maxPending = 32
const waitsUs = 15 * 60_000_000

export class Approvals {
  readonly #pending = new Map<string, Pending & { readonly dueUs: number }>()

  /** Gives the id by which it is approved; '' where too much waits already. */
  ask(command: Approvable, what: string, idx: number, now: Now): string {
    this.#forget(now)
    if (this.#pending.size >= maxPending) return ''
    const id = `A${idx}`
    this.#pending.set(id, { id, command, what, sinceUs: now.wallUs, untilUs: now.wallUs + waitsUs, dueUs: now.monoUs + waitsUs })
    return id
  }

  /** The command with the name of who approves it, or the code of why not. */
  approve(id: string, approver: string, now: Now): Approvable | 'unknown_request' | 'same_person' {
    this.#forget(now)
    const pending = this.#pending.get(id)
    if (pending === undefined) return 'unknown_request'
    if (samePerson(pending.command.actor, approver)) return 'same_person'
    this.#pending.delete(id)
    return { ...pending.command, approver }
  }

  /** Oldest first. */
  list(now: Now): Pending[] {
    this.#forget(now)
    return [...this.#pending.values()].map(({ id, command, what, sinceUs, untilUs }) => ({ id, command, what, sinceUs, untilUs }))
  }

  #forget(now: Now): void {
    for (const { id, dueUs } of this.#pending.values()) if (dueUs <= now.monoUs) this.#pending.delete(id)
  }
}

const samePerson = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
