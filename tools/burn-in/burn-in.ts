/**
 * The cycles one after the other, and after each the question what it has left. The first ones are not judged: what a program loads, opens or caches once is
 * no leak. A socket that is being closed may take a moment, so a count that is too high is asked again before it is believed.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Registrar, type Census } from './census.ts'
import type { Cycled } from './cycle.ts'
import { grown, heapLeak, LeakWatch, type Leak } from './leak.ts'

export interface BurnInOptions {
  readonly cycles: number
  /** Seconds between two cycles. */
  readonly betweenS: number
  /** Cycles before the baseline is taken; they count as cycles. */
  readonly warmUp?: number
  readonly run: (number: number) => Promise<Cycled>
  readonly progress?: (text: string) => void
}

export interface BurnIn {
  readonly schema: 1
  readonly cycles: number
  /** Cycles that did not come to their end. */
  readonly failures: number
  readonly leaks: number
  readonly socketErrors: number
  readonly fills: number
  readonly cancelled: number
  readonly quotes: number
  readonly leaked: readonly Leak[]
  /** The first of each, with its cycle. */
  readonly failed: readonly string[]
  readonly errors: readonly string[]
  /** Counts that each cycle came back to. */
  readonly baseline: Readonly<Record<string, number>>
  /** Bytes after each judged cycle, collected. */
  readonly heap: { readonly first: number; readonly last: number; readonly least: number; readonly most: number }
}

const settleMs = 3000
const lookMs = 20
const maxNamed = 20

export async function burnIn({ cycles, betweenS, warmUp = 2, run, progress = () => undefined }: BurnInOptions): Promise<BurnIn> {
  const registrar = new Registrar()
  const unforeseen: string[] = []
  const onUnforeseen = (error: unknown): void =>
    void unforeseen.push(`unforeseen: ${error instanceof Error ? error.message : String(error)}`)
  process.on('uncaughtException', onUnforeseen).on('unhandledRejection', onUnforeseen)
  const failed: string[] = []
  const errors: string[] = []
  const heaps: number[] = []
  const lived: { cycle: number; gateway: WeakRef<object> }[] = []
  const sums = { fills: 0, cancelled: 0, quotes: 0, failures: 0, socketErrors: 0 }
  let watch: LeakWatch | undefined
  let baseline: Census = new Map()
  let retained: Leak | undefined
  try {
    for (let number = 1; number <= cycles; number++) {
      const { gateway, failure, socketErrors, fills, cancelled, quotes } = await run(number)
      lived.push({ cycle: number, gateway })
      sums.fills += fills
      sums.cancelled += cancelled
      sums.quotes += quotes
      if (failure !== '') {
        sums.failures++
        failed.push(`cycle ${number}: ${failure}`)
      }
      const wrong = [...socketErrors, ...unforeseen.splice(0)]
      sums.socketErrors += wrong.length
      errors.push(...wrong.map((text) => `cycle ${number}: ${text}`))
      const now = await settled(registrar, watch === undefined ? undefined : baseline)
      const heap = registrar.heapBytes()
      if (watch !== undefined) {
        heaps.push(heap)
        watch.behind(number, now)
      } else if (number >= Math.min(warmUp, cycles - 1)) {
        baseline = now
        watch = new LeakWatch(baseline)
      }
      progress(
        `cycle ${number} of ${cycles}: ${fills} fills, ${quotes} quotes, heap ${Math.round(heap / 1024)} KiB${failure === '' ? '' : `, ${failure}`}`,
      )
      if (betweenS > 0 && number < cycles) await pause(betweenS * 1000)
    }
    retained = await stillAlive(registrar, lived)
  } finally {
    process.off('uncaughtException', onUnforeseen).off('unhandledRejection', onUnforeseen)
    registrar.stop()
  }
  const leaked = [...(watch?.leaks ?? []), heapLeak(heaps), retained].filter((leak) => leak !== undefined)
  return {
    schema: 1,
    cycles,
    failures: sums.failures,
    leaks: leaked.length,
    socketErrors: sums.socketErrors,
    fills: sums.fills,
    cancelled: sums.cancelled,
    quotes: sums.quotes,
    leaked,
    failed: failed.slice(0, maxNamed),
    errors: errors.slice(0, maxNamed),
    baseline: Object.fromEntries([...baseline].sort(([a], [b]) => (a < b ? -1 : 1))),
    heap: { first: heaps[0] ?? 0, last: heaps.at(-1) ?? 0, least: Math.min(...heaps, Infinity), most: Math.max(...heaps, 0) },
  }
}

/** The census once nothing counts more than at the baseline, or once it was waited for long enough. Without a baseline, once two looks agree. */
async function settled(registrar: Registrar, baseline: Census | undefined): Promise<Census> {
  const untilMs = performance.now() + settleMs
  let before = registrar.take()
  for (;;) {
    // This wait has a timer of its own, which is over when it is looked again.
    await pause(lookMs)
    await new Promise((resolve) => setImmediate(resolve))
    const now = registrar.take()
    const rest = grown(baseline ?? before, now).length === 0 && (baseline !== undefined || grown(now, before).length === 0)
    if (rest || performance.now() > untilMs) return now
    before = now
  }
}

/** Gateways of earlier cycles that something still holds. The last one may be held by what has just run. */
async function stillAlive(registrar: Registrar, lived: readonly { cycle: number; gateway: WeakRef<object> }[]): Promise<Leak | undefined> {
  // A WeakRef that was looked at holds until the turn is over.
  await pause(lookMs)
  registrar.heapBytes()
  const alive = lived.slice(0, -1).filter(({ gateway }) => gateway.deref() !== undefined)
  return alive.length === 0 ? undefined : { name: 'gateway that has ended', baseline: 0, count: alive.length, cycle: alive[0].cycle }
}
