/** Raw messages as rows, gathered until a row group is full. */
import { putInteger, putNanos } from '../integers.ts'
import type { RawMessage } from '../raw/raw-record.ts'
import { schemaVersion } from './columns.ts'
import type { ColumnValues } from './parquet-out.ts'

export class RawRows {
  #messages: RawMessage[] = []

  get count(): number {
    return this.#messages.length
  }

  /** Keeps the message: it must be nobody else's. */
  take(message: RawMessage): void {
    this.#messages.push(message)
  }

  /** Values of `rawColumns` in their order; the rows begin anew. */
  drain(): ColumnValues[] {
    const messages = this.#messages
    this.#messages = []
    const ints = (of: (message: RawMessage) => number): Int32Array => Int32Array.from(messages, of)
    const wides = (put: (words: Int32Array, row: number, message: RawMessage) => void): BigInt64Array => {
      const column = new BigInt64Array(messages.length)
      const words = new Int32Array(column.buffer)
      messages.forEach((message, row) => put(words, row, message))
      return column
    }
    return [
      ints(() => schemaVersion),
      wides((words, row, { behindIdx }) => putInteger(words, row, behindIdx)),
      ints(({ connection }) => connection),
      messages.map(({ source }) => source),
      wides((words, row, { epoch }) => putInteger(words, row, epoch)),
      messages.map(({ dir }) => dir),
      wides((words, row, { wallUs }) => putNanos(words, row, wallUs, 0)),
      wides((words, row, { monoUs }) => putNanos(words, row, monoUs, 0)),
      ints(({ bodyLength }) => bodyLength),
      ints(({ redacted }) => (redacted ? 1 : 0)),
      messages.map(({ raw }) => raw),
    ]
  }
}
