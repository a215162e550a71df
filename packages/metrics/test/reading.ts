/** What stands in the families of a fold. */
import type { Metrics, SessionSource } from '../src/index.ts'

/** Value of one series; undefined where there is none. */
export function value(metrics: Metrics, name: string, ...labels: string[]): number | undefined {
  for (const family of Object.values(metrics.families)) {
    if (family.name !== name || !('type' in family)) continue
    let found: number | undefined
    family.each((labelValues, n) => {
      if (labelValues.join('|') === labels.join('|')) found = n
    })
    return found
  }
  throw new Error(`no metric ${name}`)
}

export function count(metrics: Metrics, name: string, ...labels: string[]): number {
  for (const family of Object.values(metrics.families)) {
    if (family.name !== name || 'type' in family) continue
    return family.shown().find(({ labelValues }) => labelValues.join('|') === labels.join('|'))?.count ?? 0
  }
  throw new Error(`no histogram ${name}`)
}

/** A session that is at rest. */
export const resting: SessionSource = {
  state: 'latent',
  scheduled: true,
  leader: true,
  nextIn: 1,
  nextOut: 1,
  clockSkewUs: undefined,
  overdueUs: 0,
  inboundBytes: 0,
  outboundBytes: 0,
  duplicates: 0,
  resent: 0,
  gapFills: 0,
}
