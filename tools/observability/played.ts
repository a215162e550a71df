/** A case as our own fold plays it: which alerts fire at which moments. */
import { AlertFold, keyOf } from '@fix/metrics/alerts'
import { sampler, type Given } from './series.ts'

export interface Fire {
  readonly alert: string
  readonly labels: Readonly<Record<string, string>>
}

export const nameOf = ({ alert, labels }: Fire): string => `${alert} ${keyOf(labels).replaceAll('\n', ' ')}`

/** What fires at each evaluation, by the seconds from the beginning. */
export function played(series: readonly Given[], everyS: number, lengthS: number): Map<number, Fire[]> {
  const fold = new AlertFold()
  const at = sampler(series)
  const fires = new Map<number, Fire[]>()
  for (let second = 0; second <= lengthS; second += everyS) {
    fold.look({ wallUs: second * 1_000_000, monoUs: second * 1_000_000 }, at(second / everyS))
    fires.set(
      second,
      fold.firing().map(({ name, labels }) => ({ alert: name, labels })),
    )
  }
  return fires
}

/** Moments at which something begins or ends to fire, and those just before. */
export function changesOf(fires: ReadonlyMap<number, readonly Fire[]>): number[] {
  const moments = [...fires.keys()]
  const changes = moments.filter((second, at) => at > 0 && said(fires.get(second)!) !== said(fires.get(moments[at - 1])!))
  return [...new Set(changes.flatMap((second) => [moments[moments.indexOf(second) - 1], second]))]
}

const said = (fires: readonly Fire[]): string => fires.map(nameOf).sort().join('; ')
