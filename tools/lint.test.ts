// The walls, tried: code that should not pass is given to the linter under a path in the house.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { arrows } from '../eslint.config.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const eslint = new ESLint({ cwd: root })

async function complaints(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}/${filePath}` })
  return result.messages.map((message) => `${message.ruleId}: ${message.message}`)
}

describe('an arrow that the house does not have', () => {
  it.each([
    ['risk to oms, its sibling', 'packages/risk/src/check.ts', "import { Orders } from '@fix/oms'\nexport const a = Orders"],
    ['oms to session, as a type', 'packages/oms/src/orders.ts', "import type { Session } from '@fix/session'\nexport type A = Session"],
    ['codec up to session, re-exported', 'packages/codec/src/index.ts', "export { Session } from '@fix/session'"],
    ['codec up to session, all of it', 'packages/codec/src/index.ts', "export * from '@fix/session'"],
    ['units to events, in an import type', 'packages/units/src/scaled.ts', "export type A = import('@fix/events').Fact"],
    ['book to codec outside its fix rooms', 'packages/book/src/books.ts', "import { codec } from '@fix/codec'\nexport const a = codec"],
    ['store to the gateway', 'packages/store/src/file.ts', "import { main } from '@fix/app-gateway'\nexport const a = main"],
    [
      'senses into the files of book',
      'packages/senses/src/spread.ts',
      "import { Book } from '../../book/src/book.ts'\nexport const a = Book",
    ],
    [
      'a source into its tests',
      'packages/codec/src/reading/view.ts',
      "import { sample } from '../../test/sample.ts'\nexport const a = sample",
    ],
    ['a package without a line in the table', 'packages/utils/src/index.ts', "import { a } from '@fix/units'\nexport const b = a"],
    ['events to zod outside its schema', 'packages/events/src/fact.ts', "import { z } from 'zod'\nexport const a = z"],
    ['oms to a package of strangers', 'packages/oms/src/orders.ts', "import _ from 'lodash'\nexport const a = _"],
    [
      'the gateway to a dependency that nobody named',
      'apps/gateway/src/main.ts',
      "import express from 'express'\nexport const a = express",
    ],
  ])('%s is refused', async (_, path, text) => {
    expect(await complaints(path, text)).toEqual([expect.stringMatching(/^house\/boundaries: /)])
  })

  it.each([
    ['risk to events', 'packages/risk/src/check.ts', "import type { Intent } from '@fix/events'\nexport type A = Intent"],
    ['book to codec in its fix room', 'packages/book/src/fix.ts', "import { codec } from '@fix/codec'\nexport const a = codec"],
    ['book to codec below its fix room', 'packages/book/src/fix/reader.ts', "import { codec } from '@fix/codec'\nexport const a = codec"],
    ['events to zod in its schema', 'packages/events/src/schema.ts', "import { z } from 'zod'\nexport const a = z"],
    ['the gateway to anything below', 'apps/gateway/src/main.ts', "import { Orders } from '@fix/oms'\nexport const a = Orders"],
    ['a test of session to a journal in memory', 'packages/session/test/a.test.ts', "import { a } from '@fix/store'\nexport const b = a"],
    ['a file to its neighbour', 'packages/oms/src/orders.ts', "import { a } from './position.ts'\nexport const b = a"],
  ])('%s is an arrow of the house', async (_, path, text) => {
    expect(await complaints(path, text)).toEqual([])
  })
})

describe('the picture in ARCHITECTURE.md', () => {
  const picture = readFileSync(`${root}/ARCHITECTURE.md`, 'utf8').split('```')[1].split('\n')
  const rowOf = (name: string): number[] =>
    picture.flatMap((line, row) => (new RegExp(`(^|[ /])${name}( |$)`).test(line.slice(13, 63)) ? [row] : []))

  it('shows each package of the table once', () => {
    expect(Object.keys(arrows).map((name) => [name, rowOf(name).length])).toEqual(Object.keys(arrows).map((name) => [name, 1]))
  })

  it('has every arrow of the table pointing down, but session to codec and events to units', () => {
    const level = Object.entries(arrows).flatMap(([name, { may, files = {} }]) => {
      const targets = may === 'anything' ? [] : [...may, ...Object.values(files).flatMap((more) => more.may ?? [])]
      return targets.filter((target) => rowOf(target)[0] <= rowOf(name)[0]).map((target) => `${name} -> ${target}`)
    })
    expect(level).toEqual(['events -> units', 'session -> codec'])
  })
})

describe('pure code', () => {
  it.each([
    ['the clock by new', 'export const a = new Date()'],
    ['the clock by now', 'export const a = Date.now()'],
    ['the clock of the page', 'export const a = performance.now()'],
    ['the clock through the global object', 'export const a = globalThis.Date.now()'],
    ['a timer', 'setTimeout(() => {}, 1)'],
    ['a microtask', 'queueMicrotask(() => {})'],
    ['a promise', 'export const a = Promise.resolve(1)'],
    ['a promise as a type', 'export type A = Promise<void>'],
    ['an async function', 'export async function a() {}'],
    ['an async arrow', 'export const a = async () => 1'],
    ['an import at run time', "export const a = import('./b.ts')"],
    ['chance', 'export const a = Math.random()'],
    ['cryptography', 'export const a = crypto.randomUUID()'],
    ['the process', 'export const a = process.env'],
    ['the console', "console.log('a')"],
    ['a module of Node', "import { readFileSync } from 'node:fs'\nexport const a = readFileSync"],
    ['a locale by Intl', 'export const a = new Intl.NumberFormat()'],
    ['a locale by a method', 'export const a = (1).toLocaleString()'],
    ['what the collector does', 'export const a = new WeakRef({})'],
    ['a default export', 'export default 1'],
    ['any', 'export const a: any = 1'],
    ['a slice of bytes that may be a Buffer', 'export const a = (bytes: Uint8Array) => bytes.slice(1, 2)'],
    ['a switched-off rule', '// eslint-disable-next-line\nexport const a = Date.now()'],
  ])('may not hold %s', async (_, text) => {
    expect(await complaints('packages/session/src/machine.ts', text)).not.toEqual([])
  })

  it('may assert, encode text, and count in big integers', async () => {
    const text = "import assert from 'node:assert'\nassert(1n > 0n)\nexport const a = new TextEncoder().encode('A')"
    expect(await complaints('packages/session/src/machine.ts', text)).toEqual([])
  })

  it.each([
    'packages/session/src/node.ts',
    'packages/session/src/node/acceptor.ts',
    'packages/store/src/file.ts',
    'packages/metrics/src/prometheus.ts',
    'packages/codec/test/view.test.ts',
    'apps/gateway/src/main.ts',
  ])('is not asked of %s', async (path) => {
    expect(await complaints(path, 'export const a = Date.now()')).toEqual([])
  })
})

describe('impure code', () => {
  it('leaves no promise alone', async () => {
    expect(await complaints('packages/store/src/file.ts', 'export const a = async () => 1\na()')).toEqual([
      expect.stringMatching(/^@typescript-eslint\/no-floating-promises: /),
    ])
  })
})

describe('a test', () => {
  it.each([
    ['is left out by hand', "import { it } from 'vitest'\nit.skip('a', () => {})"],
    ['leaves the others out', "import { it } from 'vitest'\nit.only('a', () => {})"],
    ['waits for real time', "import { it } from 'vitest'\nit('a', (_, done) => setTimeout(done, 500))"],
    ['opens a socket among the unit tests', "import net from 'node:net'\nexport const a = net"],
    ['takes minutes among the unit tests', "import { it } from 'vitest'\nit('a', () => {}, 120000)"],
  ])('that %s is refused', async (_, text) => {
    expect(await complaints('packages/codec/test/view.test.ts', text)).not.toEqual([])
  })

  it('may open sockets where it says so in its name', async () => {
    expect(await complaints('packages/session/test/tcp.integration.test.ts', "import net from 'node:net'\nexport const a = net")).toEqual(
      [],
    )
  })
})
