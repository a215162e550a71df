// What the page says of the kernel comes from the ratios of the run.
import { describe, expect, it } from 'vitest'
import { kernelVerdict, passes } from './kernel-verdict.ts'
import { fourKinds } from './messages.ts'

/** Ratios as if each bench took `times` as long with the plain pass, and one of them `odd` times. */
function ratiosOf(times: number, odd = times) {
  return passes.flatMap((peer) =>
    ['read-all', 'read-three'].flatMap((row) =>
      fourKinds.map(({ name }, at) => {
        const ratio = 1 / (row === 'read-three' && at === 3 ? odd : times)
        return { bench: `${row}/${name}`, peer, median: ratio, min: ratio, max: ratio }
      }),
    ),
  )
}

describe('the verdict on the kernel', () => {
  it('is that it has earned its place where it gains half as much again on every bench', () => {
    expect(kernelVerdict(ratiosOf(1.6))).toContain('copies included: 1.60x, 1.60x, 1.60x, 1.60x on reading every field; 1.60x, ')
    expect(kernelVerdict(ratiosOf(1.6))).toContain('It gains that on all 8: it has earned its place.')
  })

  it('is that the plain pass stays where it gains less on a single one', () => {
    expect(kernelVerdict(ratiosOf(1.6, 1.4))).toContain('It gains that on 7 of 8: the plain pass stays.')
    expect(kernelVerdict(ratiosOf(0.9))).toContain('It gains that on 0 of 8: the plain pass stays.')
  })

  it('counts the copies: what it gains with the bytes in its memory already decides nothing', () => {
    const inPlace = ratiosOf(2).filter(({ peer }) => peer === 'simd-in-place')
    const copied = ratiosOf(1.1).filter(({ peer }) => peer === 'simd')
    expect(kernelVerdict([...copied, ...inPlace])).toContain('the plain pass stays')
  })

  it('is put off where it was not measured on all of them', () => {
    const some = ratiosOf(1.6).filter(({ bench }) => bench !== 'read-all/order')
    expect(kernelVerdict(some)).toContain('not measured, 1.60x')
    expect(kernelVerdict(some)).toContain('That is not answered by this run.')
  })
})
