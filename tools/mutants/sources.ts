/**
 * A program run from its sources with one of them changed: compiled file by file and put together in this process, so that a mutant costs milliseconds. What is
 * not told by a path is given, and is what it always is.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export type Module = Readonly<Record<string, unknown>>
type Body = (exports: Module, require: (name: string) => Module) => void

export class Sources {
  readonly #given: Readonly<Record<string, Module>>
  readonly #bodies = new Map<string, Body>()

  /** `given`: other modules, by the name that they are imported by. */
  constructor(given: Readonly<Record<string, Module>>) {
    this.#given = given
  }

  /** What this file exports; paths go from the root on. `changed` has another text than it has. */
  load(entry: string, changed?: { readonly file: string; readonly text: string }): Module {
    const loaded = new Map<string, Module>()
    const load = (path: string): Module => {
      const before = loaded.get(path)
      if (before !== undefined) return before
      const exports = {}
      loaded.set(path, exports)
      const body = changed?.file === path ? bodyOf(changed.text) : this.#bodyOf(path)
      body(exports, (name) => (name.startsWith('.') ? load(join(dirname(path), name)) : this.#of(name)))
      return exports
    }
    return load(entry)
  }

  #of(name: string): Module {
    const given = this.#given[name]
    if (given === undefined) throw new Error(`${name} is imported, expected one of ${Object.keys(this.#given).join(', ')}`)
    return given
  }

  #bodyOf(path: string): Body {
    let body = this.#bodies.get(path)
    if (body === undefined) this.#bodies.set(path, (body = bodyOf(readFileSync(join(root, path), 'utf8'))))
    return body
  }
}

function bodyOf(text: string): Body {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  return new Function('exports', 'require', ts.transpileModule(text, { compilerOptions }).outputText) as Body
}
