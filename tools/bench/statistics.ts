// Medians of rounds, and ratios taken pair by pair within a round: what slows the machine down for a while slows both down, and falls out.

/** The middle of the values, or the mean of the two that are. Throws where there is none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('median: there are no values')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Of two subjects' times of the same rounds: median, least and greatest of theirs over ours. */
export function pairedRatio(theirs: readonly number[], ours: readonly number[]): { median: number; min: number; max: number } {
  if (theirs.length !== ours.length) throw new RangeError(`pairedRatio: ${theirs.length} rounds against ${ours.length}`)
  const ratios = theirs.map((ns, round) => ns / ours[round])
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
}
