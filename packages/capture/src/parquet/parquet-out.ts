/**
 * A Parquet file as it is written: under a temporary name, a row group at a time, flushed to the disk and only then given its name. A crash leaves a
 * file that nobody takes for whole. Each row group is on record in the footer with its CRC, so that a reader can say where a damage lies.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { ColumnSource, SchemaElement } from 'hyparquet-writer'
import type { Column } from './columns.ts'

/** Values of a column: typed where each row has one, else null where it has none. */
export type ColumnValues = ColumnSource['data']

export interface Written {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** Smaller files for more time than this does not pay: they are read more often than written. */
const gzipLevel = 4

export class ParquetOut {
  rows = 0
  readonly #path: string
  readonly #temporary: string
  readonly #columns: readonly Column[]
  readonly #file: number
  readonly #bytes = new ByteWriter()
  readonly #parquet: ParquetWriter
  readonly #hash = createHash('sha256')
  /** From, to, CRC-32 of each row group; the first begins with the file. */
  readonly #blocks: [number, number, number][] = []
  #length = 0

  /** Throws what the file system says. */
  constructor(path: string, columns: readonly Column[]) {
    this.#path = path
    this.#temporary = `${path}.part`
    this.#columns = columns
    this.#file = openSync(this.#temporary, 'w', 0o600)
    this.#parquet = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaOf(columns),
      codec: 'GZIP',
      compressors: { GZIP: (input) => gzipSync(input, { level: gzipLevel }) },
      createdBy: 'fix-first',
    })
  }

  /** Values in the order of the columns, all of one length. */
  group(values: readonly ColumnValues[], rows: number): void {
    if (rows === 0) return
    const columnData = this.#columns.map(({ name, type, repeats }, at): ColumnSource => {
      const encoding = repeats ? 'RLE_DICTIONARY' : type === 'text' || type === 'int32' || type === 'bytes' ? undefined : 'PLAIN'
      return { name, data: values[at], ...(encoding === undefined ? {} : { encoding }), ...(type === 'bytes' ? { statistics: false } : {}) }
    })
    void this.#parquet.write({ columnData, rowGroupSize: rows, pageSize: 16 * 1024 * 1024 })
    this.rows += rows
    const from = this.#length
    const crc = this.#drain()
    this.#blocks.push([from, this.#length, crc])
  }

  /** Closes the file and gives it its name. */
  close(keys: Readonly<Record<string, string>>): Written {
    const all = { ...keys, blocks: JSON.stringify(this.#blocks) }
    this.#parquet.kvMetadata = Object.entries(all).map(([key, value]) => ({ key, value }))
    void this.#parquet.finish()
    this.#drain()
    fsyncSync(this.#file)
    closeSync(this.#file)
    renameSync(this.#temporary, this.#path)
    syncFolder(dirname(this.#path))
    return { rows: this.rows, bytes: this.#length, sha256: this.#hash.digest('hex') }
  }

  /** Leaves nothing behind. */
  abandon(): void {
    closeSync(this.#file)
    rmSync(this.#temporary, { force: true })
  }

  /** Writes what is gathered; gives its CRC. */
  #drain(): number {
    const bytes = new Uint8Array(this.#bytes.buffer, 0, this.#bytes.index)
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
    this.#hash.update(bytes)
    this.#length += bytes.length
    const crc = crc32(bytes)
    this.#bytes.index = 0
    return crc
  }
}

/** A name is only kept when its folder is. */
export function syncFolder(dir: string): void {
  const folder = openSync(dir, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)]
}

function elementOf({ name, type, optional }: Column): SchemaElement {
  const repetition_type = optional ? 'OPTIONAL' : 'REQUIRED'
  switch (type) {
    case 'int32':
      return { name, type: 'INT32', repetition_type }
    case 'int64':
      return { name, type: 'INT64', repetition_type }
    case 'time':
      return { name, type: 'INT64', repetition_type, logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' } }
    case 'text':
      return { name, type: 'BYTE_ARRAY', repetition_type, converted_type: 'UTF8', logical_type: { type: 'STRING' } }
    case 'bytes':
      return { name, type: 'BYTE_ARRAY', repetition_type }
  }
}
