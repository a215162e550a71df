import { describe, expect, it } from 'vitest'
import { mutantsOf } from './mutations.ts'

const made = (text: string): string[] => mutantsOf('a.ts', text).map((mutant) => mutant.text)

describe('what may be wrong with', () => {
  it.each([
    ['a comparison', 'const x = a < b', ['const x = a <= b', 'const x = a >= b']],
    ['an equality', 'const x = a === b', ['const x = a !== b']],
    [
      'a predicate',
      'const f = (a) => a >= b',
      ['const f = (a) => true', 'const f = (a) => false', 'const f = (a) => a > b', 'const f = (a) => a < b'],
    ],
    ['two conditions', 'const x = a && b', ['const x = true && b', 'const x = a || b', 'const x = a && true']],
    ['one of two conditions', 'const x = a || b', ['const x = false || b', 'const x = a && b', 'const x = a || false']],
    ['a default', 'const x = a ?? b', ['const x = a', 'const x = b']],
    ['a branch', 'if (a) b = c', ['if (true) b = c', 'if (false) b = c', 'if (a) ;']],
    ['a choice', 'const x = a ? b : c', ['const x = true ? b : c', 'const x = false ? b : c']],
    ['a constant', 'const x = 7', ['const x = (7 + 1)', 'const x = (7 - 1)']],
    ['a sum', 'const x = a + b', ['const x = a - b']],
    ['a rounding', 'const x = Math.floor(a)', ['const x = Math.ceil(a)']],
    ['a negation', 'const x = !a', ['const x = a']],
    ['a flag', 'const x = true', ['const x = false']],
    ['a count', 'const x = a++', ['const x = a--']],
    ['what is not known', 'const x = NaN', ['const x = 0']],
    ['a table', 'const x = [{ a }, ...b]', ['const x = [...[], ...b]', 'const x = [{ a }, ...[]]']],
  ])('%s', (_what, text, all) => {
    expect(made(text)).toEqual(all)
  })

  it('types, imports, text and the name of a property is nothing', () => {
    expect(
      made("import { a } from './b.ts'\ntype A = 1 | 2\ninterface B { c: 3 }\nconst d: 4 = Number.NaN as 4\nconst e = 'f' + g"),
    ).toEqual([])
  })

  it('a statement is told by its line', () => {
    const [first] = mutantsOf('a.ts', 'const a = b\n  go(a)\n')
    expect(first).toEqual({ file: 'a.ts', line: 2, code: 'go(a)', from: 'go(a)', to: ';', text: 'const a = b\n  ;\n' })
  })
})
