/**
 * One cycle: the connection ends in one way or another, connections follow to which the line does what the seed says while both sides go on sending,
 * then a calm one, on which everything has to come right by itself: each side has applied every message of the other once, and both agree on the numbers.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { Chance } from '../fuzz/chance.ts'
import { linesOf } from './faults.ts'
import type { LinePlan } from './faults.ts'
import type { MessageKind } from './ours.ts'
import type { World } from './world.ts'

export interface CycleResult {
  readonly seed: number
  readonly sent: { readonly ours: number; readonly theirs: number }
  /** Orders of ours that a gap fill passed over and of which we were told. */
  readonly told: number
  /** Connections that there were. */
  readonly connections: number
  /** What did not hold; empty where everything did. */
  readonly failures: readonly string[]
}

const kinds: readonly MessageKind[] = ['D', 'B', '8']

/** Orders that a resend names go out again in two cycles of four, and are gap-filled in the other two. */
export function resendOrdersOf(seed: number): 'never' | 'always' {
  return (seed >> 1) % 2 === 0 ? 'always' : 'never'
}

export interface CycleOptions {
  /** What the connections meet, instead of what the seed says. */
  readonly plans?: readonly LinePlan[]
  /** How long a calm line may take until both sides are even. */
  readonly evenWithinMs?: number
}

export async function cycle(world: World, seed: number, options: CycleOptions = {}): Promise<CycleResult> {
  const chance = new Chance(seed)
  const run = new Run(world, seed, chance)
  const before = world.line.established
  const plans = options.plans ?? linesOf(chance, world.sealed)
  world.plans.take(plans)
  world.line.trace = []
  const failures: string[] = []
  try {
    await end(world, chance, seed)
    for (let at = 0; at < plans.length; at++) await run.suffer()
    await run.settle(options.evenWithinMs ?? 15_000)
  } catch (error) {
    failures.push((error as Error).message)
  }
  const told = run.judge(failures)
  return {
    seed,
    sent: { ours: run.ours.size, theirs: run.theirs.size },
    told,
    connections: world.line.established - before,
    failures,
  }
}

/** The connection of the cycle before ends, by either side's Logout or by none, and either side may begin anew from what it has stored. */
async function end(world: World, chance: Chance, seed: number): Promise<void> {
  const resendOrders = resendOrdersOf(seed)
  const how = chance.pick(['ourLogout', 'theirLogout', 'cut'] as const)
  const anew = chance.onceIn(2)
  const peerAnew = chance.onceIn(4)
  if (world.line.up) {
    const mark = world.line.established
    if (how === 'ourLogout') world.ours.logout()
    else if (how === 'theirLogout') world.peer.logout()
    else world.line.cut()
    await until(() => !world.ours.active || !world.peer.loggedOn || world.line.established > mark, 5000, 'the connection to end')
    if (how === 'theirLogout') world.peer.logon()
  }
  if (peerAnew) await world.restartPeer()
  if (anew || resendOrders !== world.resendOrders) await world.restartOurs(resendOrders)
}

class Run {
  readonly ours = new Set<string>()
  readonly theirs = new Set<string>()
  readonly #world: World
  readonly #seed: number
  readonly #chance: Chance
  #connection: number

  constructor(world: World, seed: number, chance: Chance) {
    this.#world = world
    this.#seed = seed
    this.#chance = chance
    this.#connection = world.line.established
  }

  /** One connection with faults, from its first byte to its end. */
  async suffer(): Promise<void> {
    const { line } = this.#world
    await this.#connected()
    const count = this.#chance.between(8, 24)
    for (let sent = 0; sent < count && line.up && line.established === this.#connection; sent++) {
      this.#send()
      await wait(2)
    }
    await this.#idle(150)
    if (line.established === this.#connection) line.cut()
    // What is sent while nobody listens.
    for (let left = this.#chance.between(0, 2); left > 0; left--) this.#send()
  }

  /** The line is calm. Nobody helps from here on but by a TestRequest(1), which a heartbeat would be a few seconds later. */
  async settle(evenWithinMs: number): Promise<void> {
    const { ours, peer } = this.#world
    await this.#connected()
    for (let left = this.#chance.between(3, 8); left > 0; left--) {
      await until(() => ours.active && peer.loggedOn, evenWithinMs, 'both sides to be logged on')
      this.#send()
    }
    const deadline = performance.now() + evenWithinMs
    while (!(await this.#even())) {
      if (performance.now() > deadline) throw new Error(`not even within ${evenWithinMs} ms: ${await this.#state()}`)
      ours.testRequest()
      peer.testRequest()
      await wait(50)
    }
  }

  /** Adds what did not hold; gives how many orders were told instead of being received. */
  judge(failures: string[]): number {
    const { ours, peer } = this.#world
    const recorded = ours.recorded()
    const lost: string[] = []
    const twice: string[] = []
    let told = 0
    for (const id of this.ours) {
      const times = this.#timesThere(id)
      if (times > 1) twice.push(id)
      else if (times === 0 && ours.told.has(id)) told++
      else if (times === 0) lost.push(id)
    }
    for (const id of this.theirs) {
      const times = ours.applied.get(id) ?? 0
      if (times === 0) lost.push(id)
      if (times > 1) twice.push(id)
      if ((recorded.get(id) ?? 0) !== times)
        failures.push(`${id} was applied ${times} times and stands ${recorded.get(id) ?? 0} times in our journal`)
    }
    if (resendOrdersOf(this.#seed) === 'always' && told > 0) failures.push(`${told} orders were gap-filled though resendOrders is always`)
    if (lost.length > 0) failures.push(`lost: ${lost.join(' ')}`)
    if (twice.length > 0) failures.push(`twice: ${twice.join(' ')}`)
    if (failures.length > 0) failures.push(`we were told last: ${ours.tail.join(', ')}`)
    if (failures.length > 0) failures.push(`the peer: ${peer.tail.slice(-30).join('; ')}`)
    return told
  }

  #send(): void {
    const { ours, peer } = this.#world
    const ourId = `o${this.#seed}-${this.ours.size + 1}`
    if (ours.send(this.#chance.pick(kinds), ourId)) this.ours.add(ourId)
    const theirId = `t${this.#seed}-${this.theirs.size + 1}`
    if (!this.#world.sendsWhileDown && !peer.loggedOn) return
    peer.send(this.#chance.pick(kinds), theirId)
    this.theirs.add(theirId)
  }

  /** As often as its application took it for a message; of possible duplicates only one that came first, where the engine leaves them to it. */
  #timesThere(id: string): number {
    const { peer, peerFiltersDuplicates } = this.#world
    const times = peer.applied.get(id) ?? 0
    if (peerFiltersDuplicates) return times
    return Math.min(times, Math.max(1, times - (peer.possDups.get(id) ?? 0)))
  }

  async #connected(): Promise<void> {
    const { line } = this.#world
    await until(() => line.established > this.#connection, 10_000, 'another connection')
    this.#connection = line.established
  }

  /** Nothing passes for a while, or the connection is over. */
  async #idle(ms: number): Promise<void> {
    const { line } = this.#world
    let passed = line.passed
    let since = performance.now()
    while (line.up && line.established === this.#connection && performance.now() - since < ms) {
      await wait(10)
      if (line.passed === passed) continue
      passed = line.passed
      since = performance.now()
    }
  }

  async #even(): Promise<boolean> {
    const { ours, peer } = this.#world
    if (!ours.active || !peer.loggedOn || ours.resending) return false
    for (const id of this.ours) if (this.#timesThere(id) === 0 && !ours.told.has(id)) return false
    for (const id of this.theirs) if (!ours.applied.has(id)) return false
    const theirs = await peer.numbers()
    return ours.numbers?.nextOut === theirs.nextIn && ours.numbers.nextIn === theirs.nextOut
  }

  async #state(): Promise<string> {
    const { ours, peer, line } = this.#world
    const missing = [...this.ours].filter((id) => this.#timesThere(id) === 0 && !ours.told.has(id))
    const wanted = [...this.theirs].filter((id) => !ours.applied.has(id))
    const numbers = peer.running ? JSON.stringify(await peer.numbers()) : 'gone'
    return (
      `we are ${ours.active ? '' : 'not '}active${ours.resending ? ' with a hole' : ''} at ${JSON.stringify(ours.numbers)}, ` +
      `they are ${peer.loggedOn ? '' : 'not '}logged on at ${numbers}, the line is ${line.up ? 'up' : 'down'}; ` +
      `they miss ${missing.join(' ') || 'nothing'}, we miss ${wanted.join(' ') || 'nothing'}`
    )
  }
}

export async function until(condition: () => boolean, limitMs: number, what: string): Promise<void> {
  const deadline = performance.now() + limitMs
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`waited ${limitMs} ms for ${what}`)
    await wait(5)
  }
}
