/** A stretch of time as a rule gives it, from `fromUs` to before `toUs`, UTC microseconds, and what ends it. */
export interface Span {
  fromUs: number
  toUs: number
  /** Day of its start, in the zone of its start. */
  day: number
  /** Its rule is one of several days. */
  long: boolean
  /** What ends it: the rule's own end, a reset within it, or an early close. */
  endedBy: 'end' | 'reset' | 'earlyClose'
}

/** Sorts by start; of two that overlap the first is cut. */
export function inOrder(spans: Span[]): Span[] {
  spans.sort((a, b) => a.fromUs - b.fromUs)
  for (let i = 1; i < spans.length; i++) spans[i - 1].toUs = Math.min(spans[i - 1].toUs, spans[i].fromUs)
  return spans.filter((span) => span.toUs > span.fromUs)
}

/** The span that holds the instant, or undefined; of spans in order. */
export function spanAt(spans: readonly Span[], us: number): Span | undefined {
  const span = spanBefore(spans, us)
  return span !== undefined && us < span.toUs ? span : undefined
}

/** The last span that begins at the instant or before it. */
export function spanBefore(spans: readonly Span[], us: number): Span | undefined {
  return spans[begun(spans, us) - 1]
}

/** The first span that begins after the instant. */
export function spanAfter(spans: readonly Span[], us: number): Span | undefined {
  return spans[begun(spans, us)]
}

/** How many begin at the instant or before it. */
function begun(spans: readonly Span[], us: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].fromUs <= us) low = middle + 1
    else high = middle
  }
  return low
}
