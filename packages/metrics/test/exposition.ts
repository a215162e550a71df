/** Prometheus text, read as a scraper reads it: no more of the format than this package writes, and an error for anything else. */
export interface Sample {
  name: string
  labels: Record<string, string>
  value: number
}

export interface Exposed {
  help: string
  type: string
  samples: Sample[]
}

const sampleLine = /^([a-z_][a-z0-9_]*)(?:\{(.*)\})? (\S+)$/
const labelPair = /([a-z_]+)="((?:[^"\\]|\\.)*)"(?:,|$)/y

export function parseExposition(text: string): Map<string, Exposed> {
  const metrics = new Map<string, Exposed>()
  let current: { name: string; exposed: Exposed } | undefined
  for (const line of text.split('\n')) {
    if (line === '') continue
    const help = /^# HELP (\S+) (.+)$/.exec(line)
    const type = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line)
    if (help !== null) {
      if (metrics.has(help[1])) throw new Error(`${help[1]} is described twice`)
      current = { name: help[1], exposed: { help: help[2], type: '', samples: [] } }
      metrics.set(help[1], current.exposed)
    } else if (type !== null) {
      if (current?.name !== type[1]) throw new Error(`the type of ${type[1]} stands without its help`)
      current.exposed.type = type[2]
    } else {
      const sample = sampleOf(line)
      const base = current?.exposed.type === 'histogram' ? sample.name.replace(/_(bucket|sum|count)$/, '') : sample.name
      if (current === undefined || base !== current.name) throw new Error(`${line}: stands under ${current?.name}`)
      current.exposed.samples.push(sample)
    }
  }
  return metrics
}

function sampleOf(line: string): Sample {
  const match = sampleLine.exec(line)
  if (match === null) throw new Error(`not a sample: ${line}`)
  const labels: Record<string, string> = {}
  const text = match[2] ?? ''
  labelPair.lastIndex = 0
  while (labelPair.lastIndex < text.length) {
    const pair = labelPair.exec(text)
    if (pair === null) throw new Error(`not labels: ${text}`)
    labels[pair[1]] = pair[2]
  }
  return { name: match[1], labels, value: match[3] === '+Inf' ? Infinity : Number(match[3]) }
}
