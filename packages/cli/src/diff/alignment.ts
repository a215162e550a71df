/**
 * Lays two rows of messages beside each other: which are the same, which stand in one alone, and which are one message that has changed. Rows are looked at through a
 * window, so that neither has to be here as a whole: where they differ, the nearest place at which they are the same again ends the difference.
 */
export interface Laid {
  /** The same for all messages that mean the same. */
  readonly key: string
  /** The same for a message and what it was changed to: type, direction and ids. */
  readonly identity: string
  /** Of two that stand opposite each other, alone, the type is enough. */
  readonly type: string
}

export type Step<T> =
  | { readonly kind: 'same'; readonly a: T; readonly b: T }
  | { readonly kind: 'changed'; readonly a: T; readonly b: T }
  | { readonly kind: 'onlyA'; readonly a: T }
  | { readonly kind: 'onlyB'; readonly b: T }

/** How far ahead a difference may reach. */
export const windowSize = 256

/** A row as far as it is here. `ended`: it is here to its end. */
export interface Row<T> {
  readonly kept: T[]
  readonly ended: boolean
}

/** The steps that are sure. Rows are emptied from their front as they are told; what is left of them needs more to be told. */
export function* aligned<T extends Laid>(rowA: Row<T>, rowB: Row<T>): Generator<Step<T>> {
  const [a, b] = [rowA.kept, rowB.kept]
  let [ours, theirs] = [0, 0]
  const isSure = ({ kept, ended }: Row<T>, from: number): boolean => ended || kept.length - from >= windowSize
  const more = (): boolean => (ours < a.length || theirs < b.length) && isSure(rowA, ours) && isSure(rowB, theirs)
  while (more()) {
    if (ours < a.length && theirs < b.length && a[ours].key === b[theirs].key) {
      yield { kind: 'same', a: a[ours++], b: b[theirs++] }
      continue
    }
    const [onlyOurs, onlyTheirs] = untilSame(a, ours, b, theirs)
    yield* paired(a.slice(ours, ours + onlyOurs), b.slice(theirs, theirs + onlyTheirs))
    ours += onlyOurs
    theirs += onlyTheirs
  }
  a.splice(0, ours)
  b.splice(0, theirs)
}

/** How many of each row stand before the nearest two that are the same; the whole window where there are none. */
function untilSame<T extends Laid>(a: readonly T[], from: number, b: readonly T[], start: number): [number, number] {
  const [ours, theirs] = [Math.min(windowSize, a.length - from), Math.min(windowSize, b.length - start)]
  const places = new Map<string, number>()
  for (let at = theirs - 1; at >= 0; at--) places.set(b[start + at].key, at)
  let best: [number, number] = [ours, theirs]
  let least = Infinity
  for (let at = 0; at < ours && at < least; at++) {
    const place = places.get(a[from + at].key)
    if (place === undefined || at + place >= least) continue
    least = at + place
    best = [at, place]
  }
  return best
}

/** Of two stretches that have nothing in common: messages of one identity are one message that has changed. In the order of both. */
function* paired<T extends Laid>(a: readonly T[], b: readonly T[]): Generator<Step<T>> {
  if (a.length === 1 && b.length === 1 && a[0].type === b[0].type) return yield { kind: 'changed', a: a[0], b: b[0] }
  let theirs = 0
  for (const ours of a) {
    const at = b.findIndex(({ identity }, place) => place >= theirs && identity === ours.identity)
    if (at < 0) {
      yield { kind: 'onlyA', a: ours }
      continue
    }
    for (; theirs < at; theirs++) yield { kind: 'onlyB', b: b[theirs] }
    yield { kind: 'changed', a: ours, b: b[theirs++] }
  }
  for (; theirs < b.length; theirs++) yield { kind: 'onlyB', b: b[theirs] }
}
