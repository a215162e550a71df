/** A fold's families as samples, by the names under which they are scraped. */
import type { Families } from '../families.ts'
import type { Sample } from './history.ts'

/** Histograms are read by their buckets and counts. The families are to be brought up to the moment before. */
export function readerOf(families: Families): (name: string) => Sample[] {
  const byName = new Map(Object.values(families).map((family) => [family.name, family]))
  return (name) => {
    const family = byName.get(name) ?? byName.get(name.replace(/_(bucket|count)$/, ''))
    if (family === undefined) return []
    const samples: Sample[] = []
    const labelled = (values: readonly string[]) => Object.fromEntries(family.labels.map((label, at) => [label, values[at]]))
    if ('type' in family) family.each((values, value) => samples.push({ labels: labelled(values), value }))
    else
      for (const { labelValues, edges, cumulative, count } of family.shown()) {
        const labels = labelled(labelValues)
        if (name.endsWith('_count')) samples.push({ labels, value: count })
        else
          edges.forEach((edge, at) =>
            samples.push({ labels: { ...labels, le: edge === Infinity ? '+Inf' : String(edge) }, value: cumulative[at] }),
          )
      }
    return samples
  }
}
