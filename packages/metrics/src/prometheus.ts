/**
 * The one file that knows prom-client. Each family becomes a metric of a registry whose values are made when it is scraped: nothing is
 * counted twice, and the hot path never meets the client.
 */
import { Counter, Gauge, Histogram as ClientHistogram, type Registry } from 'prom-client'
import type { Now } from '@fix/events'
import type { Family } from './family.ts'
import type { Histogram } from './histogram.ts'
import type { Metrics } from './metrics.ts'
import type { Sources } from './sources.ts'

interface Value {
  labels: Record<string, string | number>
  value: number
  metricName?: string
}

const labelled = (names: readonly string[], values: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, i) => [name, values[i]]))

function valuesOf(family: Family): Value[] {
  const values: Value[] = []
  family.each((labelValues, value) => values.push({ labels: labelled(family.labels, labelValues), value }))
  return values
}

function bucketsOf(histogram: Histogram): Value[] {
  return histogram.shown().flatMap(({ labelValues, edges, cumulative, sum, count }) => {
    const labels = labelled(histogram.labels, labelValues)
    return [
      ...edges.map((edge, i) => ({
        labels: { ...labels, le: edge === Infinity ? '+Inf' : edge },
        value: cumulative[i],
        metricName: `${histogram.name}_bucket`,
      })),
      { labels, value: sum, metricName: `${histogram.name}_sum` },
      { labels, value: count, metricName: `${histogram.name}_count` },
    ]
  })
}

/** Adds all metrics to a registry. `now` is read at each scrape; it is the clock that facts are stamped with. */
export function expose(metrics: Metrics, registry: Registry, now: () => Now, sources: Sources = {}): void {
  // A registry reads its metrics in the order in which they were added: the first one brings all gauges up to the moment of the scrape.
  let refresh: (() => void) | undefined = () => metrics.refresh(now(), sources)
  for (const family of Object.values(metrics.families)) {
    const config = { name: family.name, help: family.help, labelNames: [...family.labels], registers: [] }
    const before = refresh
    refresh = undefined
    const read = (): Value[] => {
      before?.()
      return 'type' in family ? valuesOf(family) : bucketsOf(family)
    }
    if (!('type' in family)) registry.registerMetric(shown(() => new ClientHistogram(config), read))
    else if (family.type === 'counter') registry.registerMetric(shown(() => new Counter(config), read))
    else registry.registerMetric(shown(() => new Gauge(config), read))
  }
}

/** A metric of the client, whose numbers are made when it is read; an empty one beside it says what else the client wants to know. */
function shown<M extends Counter | Gauge | ClientHistogram>(make: () => M, read: () => Value[]): M {
  const empty = make()
  const get = async () => {
    const values = read()
    return { ...(await empty.get()), values }
  }
  // The registry asks histograms by the second name when it writes text, and everything by the first when it writes JSON.
  return Object.assign(make(), { get, getForPromString: get })
}
