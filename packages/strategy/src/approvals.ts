/**
 * What needs two persons, and has one so far. It waits in this run only, and for a quarter of an hour: nobody approves what somebody wanted of another state. One that ends
 * unanswered, by its time or by a restart, is told and on record, so that who asked does not wait for it. Each request is known by the idx of the fact that it was
 * asked with.
 */
import type { Command, Now } from '@fix/events'
import { decodeDeskNote, DESK_NOTE_OWNER } from './audit.ts'

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

/** A request that nobody has answered: why it waits no more. */
export interface Lapsed {
  readonly id: string
  readonly command: Approvable
  readonly why: 'unanswered' | 'restart'
}

/** What a restart finds of a request. */
export type Asked = Pick<Pending, 'id' | 'command'>

/** Code of the answer to the first of two persons: on record, and nothing has come of it yet. */
export const needsApproval = 'needs_approval'
export const maxPending = 32
const waitsUs = 15 * 60_000_000

/** Answers to who approves that leave the request as it is. */
const stillWaits: readonly string[] = ['same_person', 'not_named', 'unknown_request']

export class Approvals {
  readonly #pending = new Map<string, Pending & { readonly dueUs: number }>()
  /** Requests of earlier runs, as the journal has them. */
  readonly #earlier = new Map<string, Asked>()
  /** The one of them that was approved last: whether it was taken says the note behind. */
  #approved: Asked | undefined

  /** When the next one lapses, on `monoUs`; Infinity where none waits. */
  get deadlineUs(): number {
    let next = Infinity
    for (const { dueUs } of this.#pending.values()) next = Math.min(next, dueUs)
    return next
  }

  /** Gives the id by which it is approved; '' where too much waits already. */
  ask(command: Approvable, what: string, idx: number, now: Now): string {
    if (this.#pending.size >= maxPending) return ''
    const id = `A${idx}`
    this.#pending.set(id, { id, command, what, sinceUs: now.wallUs, untilUs: now.wallUs + waitsUs, dueUs: now.monoUs + waitsUs })
    return id
  }

  /** The command with the name of who approves it, or the code of why not. */
  approve(id: string, approver: string, now: Now): Approvable | 'unknown_request' | 'same_person' {
    const pending = this.#pending.get(id)
    if (pending === undefined || pending.dueUs <= now.monoUs) return 'unknown_request'
    if (samePerson(pending.command.actor, approver)) return 'same_person'
    this.#pending.delete(id)
    return { ...pending.command, approver }
  }

  /** Oldest first. */
  list(now: Now): Pending[] {
    const waiting = [...this.#pending.values()].filter(({ dueUs }) => dueUs > now.monoUs)
    return waiting.map(({ id, command, what, sinceUs, untilUs }) => ({ id, command, what, sinceUs, untilUs }))
  }

  /** Those whose time is over; each is given once. */
  lapsed(now: Now): Lapsed[] {
    const over = [...this.#pending.values()].filter(({ dueUs }) => dueUs <= now.monoUs)
    for (const { id } of over) this.#pending.delete(id)
    return over.map(({ id, command }) => ({ id, command, why: 'unanswered' }))
  }

  /** A run begins: what earlier ones have left, each given once. */
  begin(): Lapsed[] {
    const left = [...this.#earlier.values()]
    this.#earlier.clear()
    this.#approved = undefined
    return left.map(({ id, command }) => ({ id, command, why: 'restart' }))
  }

  /** A note of the journal, at a start. */
  fold(bytes: Uint8Array): void {
    if (bytes[0] !== DESK_NOTE_OWNER || !kinds.some((kind) => beginsWith(bytes, kind))) return
    const note = decodeDeskNote(bytes)
    if (note?.k === 'lapsed') this.#earlier.delete(note.id)
    if (note?.k !== 'command') return
    const { cause, command, code } = note
    if (code === needsApproval && isApprovable(command)) this.#earlier.set(`A${cause}`, { id: `A${cause}`, command })
    if (command.command !== 'approve') return
    if (code === '') {
      this.#approved = this.#earlier.get(command.id)
      this.#earlier.delete(command.id)
    } else if (stillWaits.includes(code) && this.#approved?.id === command.id) this.#earlier.set(command.id, this.#approved)
  }

  /** What waits, to be kept over a start; of one that is restored what was kept before its run began. */
  image(): Asked[] {
    return [...this.#earlier.values(), ...[...this.#pending.values()].map(({ id, command }) => ({ id, command }))]
  }

  restore(asked: readonly Asked[]): void {
    for (const one of asked) this.#earlier.set(one.id, one)
  }
}

/** How the notes begin that say something of requests: not every refused order is read for them. */
const kinds = ['{"k":"command"', '{"k":"lapsed"'].map((text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
const headBytes = 2

function beginsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  for (let n = 0; n < start.length; n++) if (bytes[headBytes + n] !== start[n]) return false
  return true
}

const isApprovable = (command: Command): command is Approvable => approvable.includes(command.command)
const approvable: readonly string[] = ['kill', 'limits', 'override'] satisfies Approvable['command'][]

const samePerson = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
