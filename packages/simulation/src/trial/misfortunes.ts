/** What befalls a running gateway from outside its line and its disk: it is stopped for a while, its wall clock jumps, its limits can't be read, its venue lies. */
import type { WallClock } from '../faults/wall-clock.ts'
import { lies, type Lie } from '../faults/lies.ts'
import type { Random } from '../random.ts'
import type { SimulatedVenue } from '../venue.ts'
import type { World } from '../world.ts'
import type { Fate } from './fate.ts'
import type { Machine } from './machine.ts'
import type { ReadableLimits } from './readable-limits.ts'
import type { Weather } from './weather.ts'

export interface Befallen {
  readonly world: World
  readonly fate: Fate
  readonly machine: Machine
  readonly clock: WallClock
  readonly limits: ReadableLimits
  readonly venue: SimulatedVenue
  /** What is traded. */
  readonly symbols: readonly string[]
}

export function planMisfortunes({ world, fate, machine, clock, limits, venue, symbols }: Befallen, weather: Weather): void {
  const crash = world.random('crash/stop')
  const clocks = world.random('clock')
  const risk = world.random('risk')
  const liar = world.random('venue/lies')
  every(world, weather.stopEveryUs, crash, () => {
    const { process } = machine
    const forUs = crash.between(50_000, 15_000_000)
    if (process === undefined || !process.runs || !fate.strikes('process.stop')) return
    process.stop()
    world.after(forUs, () => process.goOn())
  })
  every(world, weather.clockEveryUs, clocks, () => {
    const kind = clocks.below(5)
    const us = clocks.between(1, 20) * [50_000, 1_000_000, 3_600_000_000 / 20][clocks.below(3)]
    const ppm = clocks.between(-500, 500)
    if (kind === 0) {
      if (fate.strikes('clock.forward')) clock.jump(us)
    } else if (kind === 1) {
      if (fate.strikes('clock.back')) clock.jump(-us)
    } else if (kind === 2) {
      if (fate.strikes('clock.drift')) clock.drift(ppm)
    } else if (fate.strikes('clock.correct')) clock.correct()
  })
  // Faults only where recovery is logically possible: an order that nobody sent, of which the beginning was heard and the end lost, is unknown for good,
  // as its venue says of it afterwards that it never was. An end is resent where numbers go on, and taken where the clock is right.
  const endIsHeard = weather.lineHolds || (weather.numbering === 'continue' && weather.clockEveryUs === 0)
  // A late fill whose report is lost where numbers begin anew shows in the position alone, and two of one instrument may show in nothing.
  const filledLate = new Set<string>()
  every(world, weather.lieEveryUs, liar, () => {
    const lie = lies[liar.below(lies.length)]
    const symbol = symbols[liar.below(symbols.length)]
    // Without ExecIDs there is no bust, no correction, and nothing to use twice.
    if (needsExecID.has(lie) || (lie === 'unknownOrder' && !endIsHeard)) return
    if (lie === 'lateFill' && filledLate.has(symbol) && weather.numbering === 'reset') return
    if (fate.strikes(`venue.${lie}`) && venue.lie(lie, symbol, world.now) && lie === 'lateFill') filledLate.add(symbol)
  })
  every(world, weather.unreadableEveryUs, risk, () => {
    const forUs = risk.between(100_000, 5_000_000)
    if (limits.unreadable || !fate.strikes('risk.unreadable')) return
    limits.unreadable = true
    world.after(forUs, () => (limits.unreadable = false))
  })
}

const needsExecID: ReadonlySet<string> = new Set<Lie>(['bust', 'correct', 'reusedExecID'])

/** Again and again, with pauses of that length on average; never for 0. */
function every(world: World, averageUs: number, random: Random, act: () => void): void {
  if (averageUs === 0) return
  world.after(random.between(averageUs >> 2, averageUs * 2 - (averageUs >> 2)), () => {
    act()
    every(world, averageUs, random, act)
  })
}
