/**
 * A session that keeps hours: what its schedule means for the machine. Numbers of another window begin again before the first Logon(A); outside
 * nobody is let in; when the window ends, or its numbers do, the session is logged out with the reason. The schedule goes by the clock on the
 * wall, which may be set: so it is asked again at least once a minute, whatever it said, and nothing is judged by it but the schedule.
 */
import type { Now } from '@fix/events'
import type { Machine } from '../machine.ts'
import type { Schedule } from './schedule.ts'

/** How soon a clock that was set is noticed. */
const lookAgainUs = 60_000_000

const closedText = 'Outside the session window'
const resetText = 'Sequence numbers begin again'

export class Hours {
  readonly #machine: Machine
  readonly #schedule: Schedule | undefined
  readonly #deadlineUs = new Float64Array([Infinity])
  /** The next change as told last; NaN before the first word. */
  readonly #toldNextUs = new Float64Array([NaN])
  /** One may be connected, as of the last look. */
  open = true
  /** The numbering that this connection began in. */
  #instanceUs: number | undefined = undefined

  constructor(machine: Machine, schedule: Schedule | undefined) {
    this.#machine = machine
    this.#schedule = schedule
  }

  /** When to look again, on the scale of `monoUs`; Infinity without a schedule, and before the first look. */
  get deadlineUs(): number {
    return this.#deadlineUs[0]
  }

  /** Whether one may be connected at this time. */
  openAt(now: Now): boolean {
    return this.#schedule === undefined || this.#schedule.logonOpen(now.wallUs)
  }

  /** How long from now a connection may not be made; 0 where it may. Never more than a minute: then it is to be asked again. */
  opensInUs(now: Now): number {
    this.look(now)
    return this.open ? 0 : Math.max(1, this.#deadlineUs[0] - now.monoUs)
  }

  /** A connection was made. False: it is outside the hours, and the machine has closed it or will say why. */
  connected(now: Now): boolean {
    const machine = this.#machine
    const schedule = this.#schedule
    if (schedule === undefined) return true
    this.look(now)
    this.#instanceUs = schedule.instanceAt(now.wallUs)
    machine.refusal = ''
    if (this.open) return true
    if (schedule.plan.sayWhy && !machine.settings.initiator) {
      machine.refusal = closedText
      return true
    }
    machine.close('outsideSchedule', closedText)
    return false
  }

  /** Does what the schedule asks for at this time. */
  look(now: Now): void {
    const schedule = this.#schedule
    if (schedule === undefined) return
    const { wallUs } = now
    const nextUs = schedule.nextChange(wallUs)
    this.open = schedule.logonOpen(wallUs)
    this.#deadlineUs[0] = now.monoUs + Math.min(nextUs - wallUs, lookAgainUs)
    // What holds now holds until the next change: where that is the same, nothing has changed.
    if (nextUs !== this.#toldNextUs[0]) this.#changed(schedule, nextUs, now)
    if (this.#machine.state === 'latent') this.#begin(schedule, now)
  }

  #changed(schedule: Schedule, nextUs: number, now: Now): void {
    const { state, settings } = this.#machine
    this.#toldNextUs[0] = nextUs
    this.#machine.tell({
      source: settings.name,
      kind: 'session_schedule',
      open: this.open,
      nextChangeUs: nextUs === Infinity ? 0 : nextUs,
    })
    if (state === 'latent') return
    if (!this.open) this.#end(closedText, now)
    else if (schedule.instanceAt(now.wallUs) !== this.#instanceUs) this.#end(resetText, now)
  }

  /** Numbers of another window begin again, once theirs has begun. */
  #begin(schedule: Schedule, now: Now): void {
    const { numbers } = this.#machine
    if (numbers.createdUs !== 0 && !schedule.sameInstance(numbers.createdUs, now.wallUs)) this.#machine.resetNumbers(now)
  }

  #end(text: string, now: Now): void {
    const machine = this.#machine
    switch (machine.state) {
      case 'active':
        // Not a fault of the peer: what it still says before its own Logout is applied, as it will not be sent again.
        machine.endCause = 'outsideSchedule'
        machine.endText = text
        machine.logout(text, now)
        machine.enter('logoutSent')
        machine.liveness.limit(machine.settings.logoutTimeoutUs, now)
        return
      case 'logonSent':
      case 'awaitLogon':
      case 'admitting':
        if (machine.refusal === '') machine.close('outsideSchedule', text)
        return
      default:
    }
  }
}
