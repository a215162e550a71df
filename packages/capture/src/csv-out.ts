/** Rows as CSV with the columns' names, written under a temporary name, flushed, renamed. Wide integers are text, times nanoseconds of UTC. */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Column } from './parquet/columns.ts'
import { syncFolder, type ColumnValues, type Written } from './parquet/parquet-out.ts'

export class CsvOut {
  readonly #path: string
  readonly #file: number
  readonly #hash = createHash('sha256')
  #rows = 0
  #bytes = 0

  constructor(path: string, columns: readonly Column[]) {
    this.#path = path
    this.#file = openSync(`${path}.part`, 'w', 0o600)
    this.#write(`${columns.map(({ name }) => name).join(',')}\n`)
  }

  group(values: readonly ColumnValues[], rows: number): void {
    let text = ''
    for (let row = 0; row < rows; row++) text += `${values.map((column) => field(column[row] as unknown)).join(',')}\n`
    this.#rows += rows
    this.#write(text)
  }

  /** The keys of a Parquet footer have no place in a CSV. */
  close(): Written {
    fsyncSync(this.#file)
    closeSync(this.#file)
    renameSync(`${this.#path}.part`, this.#path)
    syncFolder(dirname(this.#path))
    return { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  abandon(): void {
    closeSync(this.#file)
    rmSync(`${this.#path}.part`, { force: true })
  }

  #write(text: string): void {
    const bytes = Buffer.from(text)
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
    this.#hash.update(bytes)
    this.#bytes += bytes.length
  }
}

/** As RFC 4180 has it: quoted where it must be. */
function field(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
