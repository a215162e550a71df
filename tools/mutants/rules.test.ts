/** Every mutant of risk's controls is seen by the table of their edges: none of them can be turned round, moved by one or taken out unseen. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Edges } from './edges.ts'
import { equivalents, isOf } from './equivalents.ts'
import { mutantsOf } from './mutations.ts'
import { root } from './sources.ts'
import { targets } from './targets.ts'

const { files } = targets.risk
const edges = new Edges()

describe('a control that is wrong is seen', () => {
  it('and without a mutant nothing is', () => {
    expect(edges.see(undefined)).toBeUndefined()
    expect(files.length).toBeGreaterThan(8)
  })

  it.each(files)('%s', (file) => {
    const mutants = mutantsOf(file, readFileSync(join(root, file), 'utf8'))
    expect(mutants.length).toBeGreaterThan(0)
    const unseen = mutants.filter((mutant) => edges.see(mutant) === undefined)
    const shown = unseen.map(({ line, code, from, to }) => `${line}: ${from} -> ${to} in ${code}`)
    const known = unseen.filter((mutant) => equivalents.some((one) => isOf(one, mutant)))
    expect(shown.filter((_, n) => !known.includes(unseen[n]))).toEqual([])
    // And what is said to change nothing is made, and changes nothing.
    const said = equivalents.filter((one) => one.file === file)
    expect(said.filter((one) => !known.some((mutant) => isOf(one, mutant)))).toEqual([])
  })
})
