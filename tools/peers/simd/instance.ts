// The kernel made ready to run, each time in a memory of its own, and bytes that are put there to be indexed where they lie.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { kernel, memory as map, mostBytes, slack } from './kernel.ts'

/** What was assembled, in base64, and the hash of the text that it was assembled from. */
export interface Assembled {
  readonly text: string
  readonly wasm: string
}

export const assembledFile = new URL('kernel.json', import.meta.url)

export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly index: (from: number, to: number, shift: number, base: number, tagLimit: number) => number
}

/** What is used of the engine's interface, which the types of Node don't have. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function instance(): Kernel {
  const { text, wasm } = JSON.parse(readFileSync(assembledFile, 'utf8')) as Assembled
  if (text !== hashOf(kernel))
    throw new Error('kernel.json was assembled from another text than that in kernel.ts: run `npm run assemble` in tools/peers')
  return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64'))).exports as Kernel
}

/** Puts bytes into the kernel's memory, behind those that were put there before. Throws where there is no room left. */
export class Placing {
  readonly #buffer: ArrayBuffer
  #at = map.input + mostBytes + slack

  constructor({ memory }: Kernel) {
    this.#buffer = memory.buffer
  }

  place(bytes: Uint8Array): Uint8Array {
    const left = this.#buffer.byteLength - slack - this.#at
    if (bytes.length > left) throw new RangeError(`the kernel's memory has ${left} bytes left, expected ${bytes.length}`)
    const placed = new Uint8Array(this.#buffer, this.#at, bytes.length)
    placed.set(bytes)
    this.#at += bytes.length
    return placed
  }
}
