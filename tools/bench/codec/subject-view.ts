// The codec and the view that our readers read through. In the subjects `simd` and `simd-in-place` the index of the view is filled by the kernel in
// tools/peers/simd; all else is the same. It is chosen before anything is loaded and held in a constant, as the engine makes of a constant what it makes of no variable.
import { codec, Entry, View } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import path from 'node:path'
import type { EntryMaker } from '../../../packages/codec/src/reading/group.ts'
import { instance, Placing } from '../../peers/simd/instance.ts'
import { SimdIndex } from '../../peers/simd/simd-index.ts'
import { passes } from './kernel-verdict.ts'

const program = path.join(import.meta.dirname, 'ours.ts')
const asked = process.argv[1] === program ? process.argv[3] : undefined
if (asked !== undefined && !passes.some((pass) => pass === asked)) throw new Error(`the pass is ${asked}, expected ${passes.join(' or ')}`)

export const fix = codec(fix44)
const kernel = asked === undefined ? undefined : instance()

export const view: View = kernel ? viewOver(new SimdIndex(fix.layout, kernel)) : fix.view()

function viewOver(index: View['index']): View {
  const make: EntryMaker = (of, plan) => new Entry(of, plan, make)
  return new View(index, make, viewOver)
}

/** Bytes where the view's pass finds them: in the kernel's memory, or as they are. */
export const placed: (bytes: Uint8Array) => Uint8Array =
  kernel && asked === 'simd-in-place' ? placing(new Placing(kernel)) : (bytes) => bytes

function placing(into: Placing): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => into.place(bytes)
}
