/** What befalls a running gateway from outside its line and its disk: it is stopped for a while, its wall clock jumps, its limits can't be read. */
import type { WallClock } from '../faults/wall-clock.ts'
import type { Random } from '../random.ts'
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
}

export function planMisfortunes({ world, fate, machine, clock, limits }: Befallen, weather: Weather): void {
  const crash = world.random('crash/stop')
  const clocks = world.random('clock')
  const risk = world.random('risk')
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
  every(world, weather.unreadableEveryUs, risk, () => {
    const forUs = risk.between(100_000, 5_000_000)
    if (limits.unreadable || !fate.strikes('risk.unreadable')) return
    limits.unreadable = true
    world.after(forUs, () => (limits.unreadable = false))
  })
}

/** Again and again, with pauses of that length on average; never for 0. */
function every(world: World, averageUs: number, random: Random, act: () => void): void {
  if (averageUs === 0) return
  world.after(random.between(averageUs >> 2, averageUs * 2 - (averageUs >> 2)), () => {
    act()
    every(world, averageUs, random, act)
  })
}
