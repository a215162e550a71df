// The codec's pass over the bytes against a WebAssembly SIMD kernel in its place (tools/peers/simd), in words that come from the ratios of the run. The
// kernel becomes part of the codec only where it gains so much on the whole of each bench, copies included.
import type { Ratio } from '../result.ts'
import { fourKinds } from './messages.ts'

/** The subjects with the kernel: messages copied into its memory one by one, or lying there already. */
export const passes = ['simd', 'simd-in-place'] as const
export type Pass = (typeof passes)[number]

export const gainAsked = 1.5
const rows = { 'read-all': 'reading every field', 'read-three': 'reading three' } as const
const ways: Readonly<Record<Pass, string>> = { simd: 'copies included', 'simd-in-place': 'with the bytes in its memory already' }

export function kernelVerdict(ratios: readonly Ratio[]): string {
  const gains = (pass: Pass, row: string): (number | undefined)[] =>
    fourKinds.map(({ name }) => {
      const ratio = ratios.find(({ bench, peer }) => bench === `${row}/${name}` && peer === pass)
      return ratio && 1 / ratio.median
    })
  const told = passes.map((pass) => {
    const parts = Object.entries(rows).map(([row, what]) => `${gains(pass, row).map(shown).join(', ')} on ${what}`)
    return `\`${pass}\`, ${ways[pass]}: ${parts.join('; ')}.`
  })
  const deciding = Object.keys(rows).flatMap((row) => gains('simd', row))
  const known = deciding.filter((gain) => gain !== undefined)
  const enough = known.filter((gain) => gain >= gainAsked).length
  const answer =
    known.length < deciding.length
      ? 'That is not answered by this run.'
      : enough === known.length
        ? `It gains that on all ${known.length}: it has earned its place.`
        : `It gains that on ${enough} of ${known.length}: the plain pass stays.`
  return `A kernel of WebAssembly SIMD in the place of the pass over the bytes gains, message by message (ours over theirs): ${told.join(' ')} It becomes part of the codec only where it gains ${gainAsked}x on every one of them, copies included. ${answer}`
}

function shown(gain: number | undefined): string {
  return gain === undefined ? 'not measured' : `${gain.toFixed(2)}x`
}
