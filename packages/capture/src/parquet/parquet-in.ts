/**
 * A Parquet file of ours read column by column, without a promise and without an object a row. Footer, page headers and encodings are hyparquet's;
 * what it makes of a page is not used, because its times are milliseconds, its wide integers a bigint each, and its nulls a value at a time.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32, gunzipSync } from 'node:zlib'
import { parquetMetadata, parquetSchema } from 'hyparquet'
import type { ColumnChunk, DataReader, FileMetaData, PageHeader, RowGroup } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { readPlain } from 'hyparquet/src/plain.js'
import { CaptureError } from '../capture-error.ts'
import { absent, spread, type Page } from './spread.ts'
import type { ColumnOf } from './spread.ts'

const magic = 'PAR1'
/** A footer beyond this is none of ours. */
const maxFooterBytes = 64 * 1024 * 1024
/** Bytes that are made ready for a page before any of it is unpacked; a larger one comes in pieces. */
const mostRoom = 4 * 1024 * 1024

export interface Block {
  readonly from: number
  readonly to: number
  readonly crc32: number
}

export class ParquetIn {
  readonly path: string
  readonly bytes: number
  readonly metadata: FileMetaData
  /** What the footer says beside the columns. */
  readonly keys: ReadonlyMap<string, string>
  readonly #file: number
  #columns = new Map<string, number>()

  /** Throws CaptureError where it is no Parquet file, or is cut. */
  constructor(path: string) {
    this.path = path
    this.#file = openFile(path)
    try {
      this.bytes = fstatSync(this.#file).size
      this.metadata = this.#footer()
      this.keys = new Map((this.metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']))
      parquetSchema(this.metadata).children.forEach(({ element }, at) => this.#columns.set(element.name, at))
    } catch (error) {
      closeSync(this.#file)
      throw error
    }
  }

  get rows(): number {
    return Number(this.metadata.num_rows)
  }

  get groups(): number {
    return this.metadata.row_groups.length
  }

  rowsOf(group: number): number {
    return Number(this.metadata.row_groups[group].num_rows)
  }

  has(name: string): boolean {
    return this.#columns.has(name)
  }

  /** A column of a row group, a value a row. Throws CaptureError with the offset of a damaged chunk, and for a column that is not there. */
  column<K extends keyof ColumnOf>(group: number, name: string, kind: K): ColumnOf[K] {
    const place = this.#columns.get(name)
    if (place === undefined) throw new CaptureError(this.path, {}, `has no column ${name}`)
    const rowGroup = this.metadata.row_groups[group]
    const { from, to, meta } = rangeOf(rowGroup, place)
    const rows = Number(rowGroup.num_rows)
    if (meta.statistics?.null_count === rowGroup.num_rows) return absent(rows, kind)
    try {
      return this.#read(meta, this.#slice(from, to), rows, kind)
    } catch (error) {
      throw error instanceof CaptureError
        ? error
        : new CaptureError(this.path, { offset: from }, `column ${name} is damaged: ${(error as Error).message}`)
    }
  }

  /** Row groups and their CRCs, as the writer noted them; empty in files of others. */
  blocks(): Block[] {
    const text = this.keys.get('blocks')
    if (text === undefined) return []
    let list: unknown
    try {
      list = JSON.parse(text)
    } catch {
      list = undefined
    }
    const whole = Array.isArray(list) && list.every((one) => Array.isArray(one) && one.length === 3 && one.every(Number.isSafeInteger))
    if (!whole) throw new CaptureError(this.path, {}, 'its footer is damaged: the list of row groups is none')
    return (list as [number, number, number][]).map(([from, to, crc]) => ({ from, to, crc32: crc }))
  }

  /** Holds each row group against its CRC. Throws CaptureError with the offset of the first that does not hold. */
  check(): void {
    for (const block of this.blocks()) {
      if (!(block.from >= 0 && block.from <= block.to && block.to <= this.bytes))
        throw new CaptureError(this.path, {}, 'its footer is damaged: a row group lies outside the file')
      if (crc32(this.#slice(block.from, block.to)) !== block.crc32)
        throw new CaptureError(
          this.path,
          { offset: block.from },
          `the row group of ${block.to - block.from} bytes is damaged: its CRC does not hold`,
        )
    }
  }

  close(): void {
    closeSync(this.#file)
  }

  #read<K extends keyof ColumnOf>(meta: Meta, bytes: Uint8Array, rows: number, kind: K): ColumnOf[K] {
    const reader = viewOf(bytes)
    const pages: Page[] = []
    let dictionary: Page['values'] | undefined
    for (let seen = 0; seen < rows;) {
      const header = parquetHeader(reader)
      const body = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size)
      if (body.length !== header.compressed_page_size) throw new Error('a page ends behind it')
      reader.offset += header.compressed_page_size
      if (header.type === 'DICTIONARY_PAGE')
        dictionary = readPlain(
          viewOf(unpack(body, meta.codec, header.uncompressed_page_size)),
          meta.type,
          header.dictionary_page_header?.num_values ?? 0,
          undefined,
        )
      else {
        const page = pageOf(header, body, meta)
        if (page.count <= 0 || seen + page.count > rows) throw new Error(`a page of ${page.count} rows, expected at most ${rows - seen}`)
        pages.push(page)
        seen += page.count
      }
    }
    return spread(pages, dictionary, rows, kind)
  }

  #footer(): FileMetaData {
    const { bytes, path } = this
    if (bytes < 12) throw new CaptureError(path, { offset: bytes }, `is cut: ${bytes} bytes are no Parquet file`)
    const head = this.#slice(0, 4)
    if (text(head) !== magic) throw new CaptureError(path, { offset: 0 }, 'is no Parquet file')
    const tail = this.#slice(bytes - 8, bytes)
    if (text(tail.subarray(4)) !== magic) throw new CaptureError(path, { offset: bytes }, 'is cut: it ends without its footer')
    const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true)
    const from = bytes - 8 - length
    if (from < 4 || length > maxFooterBytes) throw new CaptureError(path, { offset: bytes - 8 }, `claims a footer of ${length} bytes`)
    let found: FileMetaData
    try {
      found = parquetMetadata(this.#slice(from, bytes), { geoparquet: false })
    } catch (error) {
      throw new CaptureError(path, { offset: from }, `its footer is damaged: ${(error as Error).message}`)
    }
    for (const group of found.row_groups) {
      for (let place = 0; place < group.columns.length; place++) {
        const range = rangeOf(group, place)
        if (!(range.from >= 4 && range.to >= range.from && range.to <= from))
          throw new CaptureError(path, { offset: from }, 'its footer is damaged: a column lies outside the file')
      }
    }
    return found
  }

  #slice(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(to - from)
    for (let done = 0; done < bytes.length;) {
      const got = readSync(this.#file, bytes, done, bytes.length - done, from + done)
      if (got === 0) throw new CaptureError(this.path, { offset: from + done }, 'is cut')
      done += got
    }
    return bytes
  }
}

type Meta = NonNullable<ColumnChunk['meta_data']>

/** A data page as our writer makes them: of version 2, plain or by dictionary. The levels say which rows have a value. */
function pageOf(header: PageHeader, body: Uint8Array, { codec, type }: Meta): Page {
  const second = header.data_page_header_v2
  if (second === undefined) throw new Error('a page of a kind that our writer never makes')
  const { num_values: count, num_nulls: nulls, definition_levels_byte_length: levelBytes, repetition_levels_byte_length: before } = second
  if (before !== 0) throw new Error('lists, which our writer never makes')
  let levels: Uint8Array | undefined
  if (levelBytes > 0 && nulls > 0) {
    levels = new Uint8Array(count)
    readRleBitPackedHybrid(viewOf(body.subarray(0, levelBytes)), 1, anyArray(levels), levelBytes)
  }
  const packed = body.subarray(levelBytes)
  const plain = second.is_compressed ? unpack(packed, codec, header.uncompressed_page_size - levelBytes) : packed
  const indexed = second.encoding === 'RLE_DICTIONARY'
  if (!indexed) {
    if (second.encoding !== 'PLAIN') throw new Error(`encoded as ${second.encoding}, which our writer never does`)
    return { values: readPlain(viewOf(plain), type, count - nulls, undefined), levels, count, indexed }
  }
  const places = new Int32Array(count - nulls)
  if (places.length > 0 && plain[0] > 0) readRleBitPackedHybrid(viewOf(plain.subarray(1)), plain[0], anyArray(places), plain.length - 1)
  return { values: places, levels, count, indexed }
}

/** What is filled by index need not be an Array, whatever its type says. */
const anyArray = (column: Uint8Array | Int32Array): number[] => column as unknown as number[]

const viewOf = (bytes: Uint8Array): DataReader => ({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 })

/** `size` is what the page says of itself: room for all of it at once spares pieces that are put together after. It is believed up to a bound only. */
function unpack(page: Uint8Array, codec: string, size: number): Uint8Array {
  if (codec === 'UNCOMPRESSED') return page
  if (codec === 'GZIP') return gunzipSync(page, { chunkSize: Math.min(Math.max(size, 0) + 64, mostRoom) })
  throw new Error(`packed by ${codec}, which our writer never does`)
}

function rangeOf({ columns }: RowGroup, place: number): { from: number; to: number; meta: Meta } {
  const meta = columns[place].meta_data
  if (meta === undefined) throw new Error('a column without its metadata')
  const from = Number(meta.dictionary_page_offset ?? meta.data_page_offset)
  return { from, to: from + Number(meta.total_compressed_size), meta }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CaptureError(path, {}, code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`)
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
