/**
 * What the pages of a column hold, a value a row and in typed arrays: numbers, the halves of wide integers, texts as places in a list of them. A row
 * without a value is NaN, absent, or ''.
 */
import type { DecodedArray } from 'hyparquet'
import { integerAt } from '../integers.ts'

export interface Page {
  /** The values that are there; places in the dictionary where it is `indexed`. */
  readonly values: DecodedArray
  /** 1 for a row with a value; absent where each has one. */
  readonly levels: Uint8Array | undefined
  readonly count: number
  readonly indexed: boolean
}

/** INT64 in two halves, as `integers.ts` reads them. */
export interface Wide {
  readonly words: Int32Array
  /** 1 for a row that has one; absent where each has. */
  readonly present: Uint8Array | undefined
}

/** Row n is `names[codes[n]]`. */
export interface Texts {
  readonly codes: Int32Array
  readonly names: readonly string[]
}

export interface ColumnOf {
  number: Float64Array
  wide: Wide
  text: Texts
  bytes: readonly Uint8Array[]
}

/** A column in which no row has a value. The same array comes again as long as it is long enough: nobody writes into a column. */
export function absent<K extends keyof ColumnOf>(rows: number, kind: K): ColumnOf[K] {
  if (kind === 'number') {
    if (noNumbers.length < rows) noNumbers = new Float64Array(rows).fill(NaN)
    return noNumbers as ColumnOf[K]
  }
  return spread([], undefined, rows, kind)
}

let noNumbers = new Float64Array(0)

export function spread<K extends keyof ColumnOf>(
  pages: readonly Page[],
  dictionary: DecodedArray | undefined,
  rows: number,
  kind: K,
): ColumnOf[K] {
  const made =
    kind === 'number'
      ? numbers(pages, dictionary, rows)
      : kind === 'wide'
        ? wide(pages, dictionary, rows)
        : kind === 'text'
          ? texts(pages, dictionary, rows)
          : byteRows(pages, dictionary, rows)
  return made as ColumnOf[K]
}

function numbers(pages: readonly Page[], dictionary: DecodedArray | undefined, rows: number): Float64Array {
  if (pages.length === 1 && pages[0].levels === undefined && !pages[0].indexed) return floats(asNumbers(pages[0].values))
  const out = new Float64Array(rows)
  const known = dictionary === undefined ? undefined : asNumbers(dictionary)
  let row = 0
  for (const { values, levels, count, indexed } of pages) {
    const list = indexed ? (values as Int32Array) : asNumbers(values)
    const names = indexed ? known : undefined
    for (let at = 0, next = 0; at < count; at++) {
      if (levels !== undefined && levels[at] === 0) out[row + at] = NaN
      else {
        const value = list[next++]
        out[row + at] = names === undefined ? value : names[value]
      }
    }
    row += count
  }
  return row < rows ? out.fill(NaN, row) : out
}

function asNumbers(values: DecodedArray): Float64Array | Int32Array {
  if (values instanceof Int32Array) return values
  const words = wordsOf(values)
  const out = new Float64Array(words.length / 2)
  for (let at = 0; at < out.length; at++) out[at] = integerAt(words, at)
  return out
}

const floats = (values: Float64Array | Int32Array): Float64Array => (values instanceof Float64Array ? values : new Float64Array(values))

function wordsOf(values: DecodedArray): Int32Array {
  if (values.length === 0) return new Int32Array(0)
  if (!(values instanceof BigInt64Array)) throw new Error('its integers are not INT64')
  return new Int32Array(values.buffer, values.byteOffset, values.length * 2)
}

function wide(pages: readonly Page[], dictionary: DecodedArray | undefined, rows: number): Wide {
  if (pages.length === 1 && pages[0].levels === undefined && !pages[0].indexed)
    return { words: wordsOf(pages[0].values), present: undefined }
  const words = new Int32Array(rows * 2)
  const present = new Uint8Array(rows)
  const known = dictionary === undefined ? undefined : wordsOf(dictionary)
  let row = 0
  for (const { values, levels, count, indexed } of pages) {
    const own = indexed ? known : wordsOf(values)
    for (let at = 0, next = 0; at < count; at++) {
      if (levels !== undefined && levels[at] === 0) continue
      const place = indexed ? (values[next] as number) : next
      next++
      words[2 * (row + at)] = own?.[2 * place] ?? 0
      words[2 * (row + at) + 1] = own?.[2 * place + 1] ?? 0
      present[row + at] = 1
    }
    row += count
  }
  return { words, present }
}

/** '' for rows without, then the dictionary, or each value for itself. */
function texts(pages: readonly Page[], dictionary: DecodedArray | undefined, rows: number): Texts {
  const codes = new Int32Array(rows)
  const names: string[] = ['']
  if (dictionary !== undefined) for (const value of dictionary) names.push(textOf(value as Uint8Array))
  let row = 0
  for (const { values, levels, count, indexed } of pages) {
    for (let at = 0, next = 0; at < count; at++) {
      if (levels !== undefined && levels[at] === 0) continue
      codes[row + at] = indexed ? (values[next] as number) + 1 : names.push(textOf(values[next] as Uint8Array)) - 1
      next++
    }
    row += count
  }
  return { codes, names }
}

function byteRows(pages: readonly Page[], dictionary: DecodedArray | undefined, rows: number): Uint8Array[] {
  const out: Uint8Array[] = []
  for (const { values, count, indexed } of pages)
    for (let at = 0; at < count; at++) out.push((indexed ? dictionary?.[values[at] as number] : values[at]) as Uint8Array)
  if (out.length !== rows) throw new Error(`${out.length} values in ${rows} rows`)
  return out
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
