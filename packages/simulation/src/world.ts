import type { Now } from '@fix/events'
import { Random } from './random.ts'

/** Whoever wants to be woken when its own time has come, such as the driver of a session. */
export interface Sleeper {
  /** On the monotonic clock, microseconds; Infinity while there is nothing to wait for. */
  readonly deadlineUs: number
  wake(now: Now): void
}

/**
 * Virtual time. Nothing happens but what somebody has planned, time jumps from one plan to the next, and what is planned for the same moment
 * comes in an order that the seed draws, so that no order is right by accident. One seed is one run, on any machine.
 */
export class World {
  readonly seed: string | number
  /** The one clock; both of its numbers go forward together. Reused: who keeps it, copies it. */
  readonly now: Now
  readonly #ties: Random
  readonly #plans: Plan[] = []
  readonly #sleepers = new Set<Sleeper>()
  #count = 0

  /** @param startUs the wall clock at the beginning, UTC microseconds */
  constructor(options: { seed: string | number; startUs: number }) {
    this.seed = options.seed
    this.now = { wallUs: options.startUs, monoUs: 0 }
    this.#ties = new Random(options.seed, 'world/ties')
  }

  /** A random stream for a component, by its name. */
  random(name: string): Random {
    return new Random(this.seed, name)
  }

  /** Plans an act so many microseconds from now. Gives the way to call it off. */
  after(delayUs: number, act: () => void): () => void {
    if (!(delayUs >= 0)) throw new RangeError(`World.after: ${delayUs} given, 0 or more microseconds expected`)
    const plan: Plan = { atUs: this.now.monoUs + Math.floor(delayUs), tie: this.#ties.next(), order: this.#count++, act }
    push(this.#plans, plan)
    return () => (plan.act = undefined)
  }

  /** Plans an act for a wall time; one that has passed comes at once. */
  at(wallUs: number, act: () => void): () => void {
    return this.after(Math.max(0, wallUs - this.now.wallUs), act)
  }

  /** From now on it is woken at its deadline. Gives the way to end that. */
  keep(sleeper: Sleeper): () => void {
    this.#sleepers.add(sleeper)
    return () => this.#sleepers.delete(sleeper)
  }

  /** Lets the next thing happen, at or before `untilUs` on the wall clock. False where there is none; then the time is `untilUs`. */
  step(untilUs = Number.POSITIVE_INFINITY): boolean {
    while (this.#plans.length > 0 && this.#plans[0].act === undefined) pop(this.#plans)
    const planned = this.#plans.length > 0 ? this.#plans[0].atUs : Number.POSITIVE_INFINITY
    let deadline = Number.POSITIVE_INFINITY
    let first: Sleeper | undefined
    for (const sleeper of this.#sleepers) {
      if (sleeper.deadlineUs >= deadline) continue
      deadline = sleeper.deadlineUs
      first = sleeper
    }
    const next = Math.max(this.now.monoUs, Math.min(planned, deadline))
    const offset = this.now.wallUs - this.now.monoUs
    if (next === Number.POSITIVE_INFINITY || next + offset > untilUs) {
      if (Number.isFinite(untilUs)) this.#advance(Math.max(this.now.monoUs, untilUs - offset))
      return false
    }
    this.#advance(next)
    // A timer that lies before a message fires before it.
    if (first !== undefined && deadline <= planned) first.wake(this.now)
    else pop(this.#plans)?.act?.()
    return true
  }

  /** Runs until that wall time, or until nothing is left to happen. */
  run(untilUs = Number.POSITIVE_INFINITY): void {
    while (this.step(untilUs));
  }

  #advance(monoUs: number): void {
    this.now.wallUs += monoUs - this.now.monoUs
    this.now.monoUs = monoUs
  }
}

interface Plan {
  readonly atUs: number
  readonly tie: number
  readonly order: number
  act: (() => void) | undefined
}

/** A binary heap: the plan that comes first is at 0. */
function push(plans: Plan[], plan: Plan): void {
  let at = plans.length
  plans.push(plan)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!before(plan, plans[parent])) break
    plans[at] = plans[parent]
    at = parent
  }
  plans[at] = plan
}

function pop(plans: Plan[]): Plan | undefined {
  const top = plans[0]
  const last = plans.pop()
  if (last === undefined || plans.length === 0) return top
  let at = 0
  for (;;) {
    let child = at * 2 + 1
    if (child >= plans.length) break
    if (child + 1 < plans.length && before(plans[child + 1], plans[child])) child++
    if (!before(plans[child], last)) break
    plans[at] = plans[child]
    at = child
  }
  plans[at] = last
  return top
}

function before(a: Plan, b: Plan): boolean {
  return a.atUs !== b.atUs ? a.atUs < b.atUs : a.tie !== b.tie ? a.tie < b.tie : a.order < b.order
}
