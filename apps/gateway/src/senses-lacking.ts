/** What the strategy lacks of an instrument, for people: `sigma: 12 of 60 samples; imbalance: the book has no bidSize, askSize`. */
import type { Lack } from '@fix/strategy'

export function lackingText(lacks: readonly Lack[]): string {
  return lacks.map((lack) => `${lack.sense}: ${whyOf(lack)}`).join('; ')
}

const words = { warmup: 'warming up', stale: 'too old', division: 'its divisor is zero', out_of_range: 'out of its range' } as const

function whyOf({ reason, samples, warmUp, inputs, book }: Lack): string {
  const told = samples < warmUp ? [`${samples} of ${warmUp} samples`] : []
  if (book !== 'LIVE') told.push(`the book is ${book}`)
  else if (reason === 'missing_input') told.push(`the book has no ${inputs.filter((input) => input !== 'state').join(', ')}`)
  else if (told.length === 0) told.push(words[reason])
  return told.join(', ')
}
