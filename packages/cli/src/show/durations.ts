/** Spans of time as people read them: 850 µs, 12.3 ms, 4.5 s, 3 min 20 s; and rates. */
export function spanText(us: number): string {
  if (Number.isNaN(us)) return '-'
  if (us < 1000) return `${Math.round(us)} µs`
  if (us < 1_000_000) return `${digits(us / 1000)} ms`
  const seconds = us / 1_000_000
  if (seconds < 120) return `${digits(seconds)} s`
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  if (minutes < 120) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** Three digits that say something: 1234, 12.3, 1.23, 0.0123. */
export function digits(value: number): string {
  return Number.isNaN(value) ? '-' : value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
