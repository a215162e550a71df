/** Series of a test: written as a few pieces, read by our own fold as samples and by promtool in its own notation. */
import type { Labels, Sample } from '@fix/metrics/alerts'

/** So many samples of a value that changes by a step with each, or of none. */
export type Piece = { readonly from: number; readonly step?: number; readonly count: number } | { readonly missing: number }

export interface Given {
  readonly name: string
  readonly labels: Labels
  readonly pieces: readonly Piece[]
}

export const given = (name: string, labels: Labels, ...pieces: readonly Piece[]): Given => ({ name, labels, pieces })
export const flat = (from: number, count: number): Piece => ({ from, count })
export const rising = (from: number, step: number, count: number): Piece => ({ from, step, count })
export const missing = (count: number): Piece => ({ missing: count })

/** `fix_x{a="b"}` and `1+0x9 _x3`. */
export function inputSeries({ name, labels, pieces }: Given): { series: string; values: string } {
  const text = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
  return { series: text.length === 0 ? name : `${name}{${text.join(',')}}`, values: pieces.map(notation).join(' ') }
}

function notation(piece: Piece): string {
  // A series that ends has a stale mark, as a scrape without it makes one.
  if ('missing' in piece) return piece.missing === 1 ? 'stale' : `stale _x${piece.missing - 1}`
  const { from, step = 0, count } = piece
  if (count === 1) return String(from)
  return `${from}${step < 0 ? '-' : '+'}${Math.abs(step)}x${count - 1}`
}

export function valuesOf({ pieces }: Given): (number | undefined)[] {
  return pieces.flatMap((piece) =>
    'missing' in piece
      ? Array.from<undefined>({ length: piece.missing })
      : Array.from({ length: piece.count }, (_, at) => piece.from + at * (piece.step ?? 0)),
  )
}

/** The samples of each metric at the n-th moment. */
export function sampler(all: readonly Given[]): (at: number) => (name: string) => Sample[] {
  const values = all.map((one) => ({ ...one, values: valuesOf(one) }))
  return (at) => (name) =>
    values.flatMap((one) => {
      const value = one.name === name ? one.values[at] : undefined
      return value === undefined ? [] : [{ labels: one.labels, value }]
    })
}
