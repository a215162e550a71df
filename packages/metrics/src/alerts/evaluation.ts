/**
 * What an expression gives over a history, as a Prometheus gives it over its own: the same matching of series, the same ranges, the same
 * extrapolation to the ends of a range. That the two agree is a test's to show, not this file's to claim.
 */
import { matches, windows, type Expression, type GroupFunction, type Operator, type RangeFunction, type Select } from './expression.ts'
import { keyOf, type History, type Labels, type Sample, type Series } from './history.ts'

type Value = number | readonly Sample[]

/** The series that hold, or one without labels for a number. */
export function evaluate(expression: Expression, history: History, us: number): readonly Sample[] {
  const value = valueOf(expression, history, us)
  return typeof value === 'number' ? [{ labels: {}, value }] : value
}

function valueOf(expression: Expression, history: History, us: number): Value {
  switch (expression.t) {
    case 'number':
      return expression.value
    case 'select':
      return [...matching(expression, history)].flatMap((series) => {
        const value = series.last(us)
        return value === undefined ? [] : [{ labels: series.labels, value }]
      })
    case 'range': {
      const { fn, of, window } = expression
      return [...matching(of, history)].flatMap((series) => {
        const value = inRange(fn, series, us - windows[window] * 1_000_000, us)
        return value === undefined ? [] : [{ labels: series.labels, value }]
      })
    }
    case 'group':
      return grouped(expression.fn, expression.by, vector(valueOf(expression.of, history, us)))
    case 'abs':
      return vector(valueOf(expression.of, history, us)).map(({ labels, value }) => ({ labels, value: Math.abs(value) }))
    case 'binary':
      return combined(expression.op, valueOf(expression.left, history, us), valueOf(expression.right, history, us), expression.on)
  }
}

const vector = (value: Value): readonly Sample[] => (typeof value === 'number' ? [{ labels: {}, value }] : value)

function* matching(select: Select, history: History): Generator<Series> {
  for (const series of history.all(select.name)) if (matches(select, series.labels)) yield series
}

function inRange(fn: RangeFunction, series: Series, fromUs: number, toUs: number): number | undefined {
  const first = series.firstFrom(fromUs)
  const count = series.count - first
  if (fn === 'sum_over_time') {
    if (count === 0) return undefined
    let sum = 0
    for (let at = first; at < series.count; at++) sum += series.value(at)
    return sum
  }
  if (count < 2) return undefined
  const increase = increaseOf(series, first, fromUs, toUs)
  return fn === 'increase' ? increase : increase / ((toUs - fromUs) / 1_000_000)
}

/** A counter that fell has begun anew. What was sampled is drawn out to both ends of the range, but no further than half a step, nor below 0. */
function increaseOf(series: Series, first: number, fromUs: number, toUs: number): number {
  const last = series.count - 1
  const begins = series.value(first)
  let increase = series.value(last) - begins
  for (let at = first + 1; at <= last; at++) if (series.value(at) < series.value(at - 1)) increase += series.value(at - 1)
  const sampledUs = series.time(last) - series.time(first)
  const stepUs = sampledUs / (last - first)
  const within = stepUs * 1.1
  let beforeUs = series.time(first) - fromUs
  const afterUs = toUs - series.time(last)
  if (increase > 0 && begins >= 0) beforeUs = Math.min(beforeUs, sampledUs * (begins / increase))
  const drawnUs = sampledUs + (beforeUs < within ? beforeUs : stepUs / 2) + (afterUs < within ? afterUs : stepUs / 2)
  return increase * (drawnUs / sampledUs)
}

function grouped(fn: GroupFunction, labels: readonly string[], samples: readonly Sample[]): Sample[] {
  const groups = new Map<string, { labels: Labels; value: number }>()
  for (const sample of samples) {
    const own = only(sample.labels, labels)
    const key = keyOf(own)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { labels: own, value: fn === 'count' ? 1 : sample.value })
    else if (fn === 'count') known.value++
    else known.value = fn === 'sum' ? known.value + sample.value : Math.max(known.value, sample.value)
  }
  return [...groups.values()]
}

function combined(op: Operator, left: Value, right: Value, on: readonly string[] | undefined): Value {
  if (op === 'and' || op === 'or' || op === 'unless') return setOf(op, vector(left), vector(right), on)
  if (typeof left === 'number' && typeof right === 'number') return calculated(op, left, right) ?? []
  if (typeof right === 'number') return paired(vector(left), () => right, op)
  if (typeof left === 'number')
    return vector(right).flatMap(({ labels, value }) => {
      const result = calculated(op, left, value)
      return result === undefined ? [] : [{ labels, value: result }]
    })
  const byKey = new Map(right.map(({ labels, value }) => [keyOf(on === undefined ? labels : only(labels, on)), value]))
  return paired(left, (labels) => byKey.get(keyOf(on === undefined ? labels : only(labels, on))), op, on)
}

function paired(left: readonly Sample[], other: (labels: Labels) => number | undefined, op: Operator, on?: readonly string[]): Sample[] {
  return left.flatMap(({ labels, value }) => {
    const with_ = other(labels)
    const result = with_ === undefined ? undefined : calculated(op, value, with_)
    if (result === undefined) return []
    return [{ labels: on === undefined || comparisons.has(op) ? labels : only(labels, on), value: result }]
  })
}

const comparisons = new Set<Operator>(['>', '<', '=='])

/** A comparison that does not hold gives nothing. */
function calculated(op: Operator, a: number, b: number): number | undefined {
  switch (op) {
    case '*':
      return a * b
    case '/':
      return a / b
    case '-':
      return a - b
    case '>':
      return a > b ? a : undefined
    case '<':
      return a < b ? a : undefined
    case '==':
      return a === b ? a : undefined
    default:
      return undefined
  }
}

function setOf(op: Operator, left: readonly Sample[], right: readonly Sample[], on: readonly string[] | undefined): Sample[] {
  const key = (labels: Labels): string => keyOf(on === undefined ? labels : only(labels, on))
  if (op === 'or') {
    const taken = new Set(left.map(({ labels }) => key(labels)))
    return [...left, ...right.filter(({ labels }) => !taken.has(key(labels)))]
  }
  const there = new Set(right.map(({ labels }) => key(labels)))
  return left.filter(({ labels }) => there.has(key(labels)) === (op === 'and'))
}

function only(labels: Labels, names: readonly string[]): Labels {
  return Object.fromEntries(names.filter((name) => labels[name] !== undefined).map((name) => [name, labels[name]]))
}
