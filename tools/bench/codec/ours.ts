// Our codec as a subject of the benchmark, in a process of its own like the peers. Run: ours.ts FOLDER [simd|simd-in-place]
import { everyRule, Problems } from '@fix/codec'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { serve } from '../../peers/serve.js'
import { fourKinds, sizeKinds } from './messages.ts'
import { next, readExecutionReport, reading, readIncremental, readOrder, readSnapshot, type Reader, type Work } from './read-ours.ts'
import { numbers, threes } from './read-parts.ts'
import { byColumns, wideByColumns, wideByGetter } from './read-columns.ts'
import { fix, placed, view } from './subject-view.ts'
import { fieldEncoding, objectEncoding, templateEncoding } from './write-ours.ts'

const readers: Readonly<Record<string, Reader>> = { D: readOrder, '8': readExecutionReport, W: readSnapshot, X: readIncremental }

const encodings = { 'encode/order': templateEncoding, 'encode-fields/order': fieldEncoding, 'encode-object/order': objectEncoding }

function validation(bytes: Uint8Array): Work {
  const problems = new Problems()
  return (figures) => {
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      fix.validate(view, everyRule, problems)
      if (problems.count > 0) throw new Error(`a message of the corpus is not valid: ${problems.first?.text} ${problems.first?.refTagID}`)
      figures.fields++
    }
  }
}

/** Every work by its name, over the corpora that `load` gives, and what gives the text of those that write. */
export function oursOver(load: (kind: string) => Uint8Array): { works: Record<string, Work>; texts: Record<string, () => string> } {
  const works: Record<string, Work> = {}
  for (const { name, msgType } of fourKinds) {
    const bytes = load(name)
    works[`read-all/${name}`] = reading(bytes, readers[msgType])
    works[`read-three/${name}`] = reading(bytes, threes[name])
    works[`read-numbers/${name}`] = reading(bytes, numbers[name])
    works[`validate/${name}`] = validation(bytes)
  }
  for (const { name } of sizeKinds) works[`read-all/${name}`] = reading(load(name), readSnapshot)
  for (const [name, reader] of Object.entries(byColumns)) works[`read-columns/${name}`] = reading(load(name), reader)
  works['wide-getter/order'] = reading(load('order'), wideByGetter)
  works['wide-columns/order'] = reading(load('order'), wideByColumns)
  const texts: Record<string, () => string> = {}
  for (const [name, encoding] of Object.entries(encodings)) {
    const { work, text } = encoding(load('order'))
    works[name] = work
    texts[name] = text
  }
  return { works, texts }
}

/** Bytes of a corpus as an array of their own: not a window on the pool of a Buffer. */
export function corpusIn(folder: string): (kind: string) => Uint8Array {
  return (kind) => new Uint8Array(readFileSync(path.join(folder, `${kind}.fix`)))
}

if (process.argv[1] === import.meta.filename) {
  const load = corpusIn(process.argv[2])
  const { works, texts } = oursOver((kind) => placed(load(kind)))
  serve(works, texts)
}
