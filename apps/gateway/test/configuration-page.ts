/** `docs/configuration.md` out of the schema: each key with what may stand there, what stands there unless told, and what it does. */
import { z } from 'zod'
import { configSchema } from '../src/config.ts'

type Schema = z.core.JSONSchema.JSONSchema

export interface Key {
  readonly path: string
  readonly schema: Schema
  readonly required: boolean
}

/** The sessions have the same keys, but for some of the drop copy, and the windows of a schedule those of the schedule: said once. */
const saidElsewhere =
  /^(trade\.|dropCopy\.(?!(role|username|password|numbering|cert|key)$)|quote\.schedule\.(windows|logon)(\[\])?\.|hours\.\*\.windows\[\]\.)/

/** Every key of the configuration, in the order of the schema; `[]` is each of a list, `*` each name of a table. */
export function keysOf(): Key[] {
  return [...below('', z.toJSONSchema(configSchema, { io: 'input' }))]
}

function* below(path: string, schema: Schema): Generator<Key> {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  for (const [name, one] of Object.entries(schema.properties ?? {})) {
    yield { path: at(name), schema: one as Schema, required: schema.required?.includes(name) ?? false }
    yield* below(at(name), one as Schema)
  }
  if (typeof schema.items === 'object') yield* below(`${path}[]`, schema.items as Schema)
  if (typeof schema.additionalProperties === 'object') yield* below(at('*'), schema.additionalProperties)
  for (const one of schema.anyOf ?? []) yield* below(path, one as Schema)
}

export function configurationPage(): string {
  const rows = keysOf().filter(({ path }) => !saidElsewhere.test(path))
  return [
    '# Configuration of the gateway',
    '',
    '`npm run gateway -- init --venue ctrader` writes a commented `gateway.json` and its schema; `npm run gateway -- run --config gateway.json` reads it.',
    'Comments and trailing commas are allowed, an unknown key is not. A mistake is named with what was given and what was expected, before any',
    'socket opens. This page is made from the schema itself (`npx vitest run --project integration apps/gateway/test/configuration.test.ts -u`).',
    '',
    '`quote`, `trade` and `dropCopy` have the same keys, told once, and the last one some of its own; `[]` is each of a list, `*` each name.',
    '',
    ...table([['key', 'may be', 'unless told', 'is'], ...rows.map(cellsOf)]),
    '',
  ].join('\n')
}

function cellsOf(key: Key): string[] {
  return [`\`${key.path}\``, mayBe(key.schema), unlessTold(key), key.schema.description ?? ''].map((text) => text.replaceAll('|', '\\|'))
}

/** The lines of a table, its columns as wide as their longest cell. */
export function table([head, ...rows]: string[][]): string[] {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}

function unlessTold({ schema, required }: Key): string {
  if (required) return 'must be given'
  if (schema.default === undefined) return 'nothing'
  // What an object holds stands in rows of its own.
  return schema.type === 'object' && schema.properties !== undefined ? 'as below' : `\`${JSON.stringify(schema.default)}\``
}

function mayBe(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(', ')
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => mayBe(one as Schema)).join(' or ')
  switch (schema.type) {
    case 'object':
      return schema.properties === undefined ? 'a table by name' : `an object`
    case 'array':
      return 'a list'
    case 'integer':
      return bounded('a whole number', schema)
    case 'boolean':
      return 'true, false'
    default:
      return schema.type === 'string' ? textOf(schema) : String(schema.type)
  }
}

function bounded(what: string, { minimum, maximum = Infinity }: Schema): string {
  if (minimum === undefined) return what
  return maximum >= Number.MAX_SAFE_INTEGER ? `${what} from ${minimum}` : `${what}, ${minimum} to ${maximum}`
}

function textOf({ pattern = '' }: Schema): string {
  if (pattern.includes('env:')) return '`env:NAME` or `file:PATH`'
  return pattern.startsWith(String.raw`^\d+(\.`) ? 'a decimal as text' : 'text'
}
