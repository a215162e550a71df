// The sell side of a scenario: it reads the bytes of our requests, and writes the rows of the file as the bytes of a dialect. It is put together by hand,
// tag by tag, and shares no line with the codec that reads it.
import type { Dialect } from './dialects.ts'
import { stateCodes } from './dialects.ts'
import type { Row } from './scenario-file.ts'

type Field = readonly [tag: number, value: string | number | null | undefined]
export type ReportRow = Extract<Row, { kind: 'report' }>
export type RefusalRow = Extract<Row, { kind: 'refusal' }>

export class SellSide {
  readonly #dialect: Dialect
  /** ClOrdID(11) that came over the wire, by the name that the file has for it. */
  readonly #ids = new Map<string, string>()
  /** What was asked for under a name: D, G or F. */
  readonly #kinds = new Map<string, string>()
  readonly #prefix: string
  #orderID = ''
  #seq = 0
  #execs = 0

  /** `prefix` sets the execution ids of one scenario apart. */
  constructor(dialect: Dialect, prefix: string) {
    this.#dialect = dialect
    this.#prefix = prefix
  }

  /** The ClOrdID(11) behind a name of the file; undefined where none came. */
  idOf(name: string): string | undefined {
    return this.#ids.get(name)
  }

  /** A request came in: under this name the file goes on to speak of it. */
  takes(name: string, msgType: string, clOrdID: string): void {
    this.#ids.set(name, clOrdID)
    this.#kinds.set(name, msgType)
    if (msgType === 'D') this.#orderID = `O-${name}`
  }

  report(row: ReportRow): Uint8Array {
    const { fields: f, execType, ordStatus, id, orig } = row
    const known = id === '' || this.#ids.has(id)
    const [day, dayCum] = f.day?.split('/') ?? []
    const execID = execType === 'OrderStatus' ? '0' : f.ExecID === undefined ? `e${++this.#execs}` : `${this.#prefix}-${f.ExecID}`
    return this.#message('8', [
      ...this.#names(id, orig),
      [37, f.OrderID ?? (known ? this.#orderID || 'O-voice' : 'NONE')],
      [17, execID],
      ...this.#dialect.why(execType, ordStatus, row.leavesQty),
      [39, stateCodes[this.#dialect.ordStatus(execType, ordStatus)]],
      [19, f.ExecRefID === undefined ? undefined : `${this.#prefix}-${f.ExecRefID}`],
      [55, 'TEST'],
      [54, '1'],
      [38, row.orderQty],
      [14, row.cumQty],
      [151, row.leavesQty],
      [32, row.lastQty],
      [31, f.LastPx ?? (execType === 'Trade' ? '100' : undefined)],
      [6, f.AvgPx],
      [103, f.OrdRejReason],
      [378, f.ExecRestatementReason],
      [152, f.CashOrderQty],
      [424, day],
      [425, dayCum],
      [58, f.Text],
      [97, f.PossResend],
    ])
  }

  refusal(row: RefusalRow): Uint8Array {
    const { fields: f, id, orig } = row
    return this.#message('9', [
      ...this.#names(id, orig),
      [37, f.OrderID ?? (this.#orderID || 'O-voice')],
      [39, stateCodes[row.ordStatus]],
      [434, this.#kinds.get(id) === 'G' ? '2' : '1'],
      [102, f.CxlRejReason],
      [58, f.Text],
    ])
  }

  #names(id: string, orig: string): Field[] {
    const wire = (name: string): string | undefined => (name === '' ? undefined : (this.#ids.get(name) ?? name))
    return [
      [11, wire(id)],
      [41, wire(orig)],
    ]
  }

  #message(msgType: string, body: readonly Field[]): Uint8Array {
    const header: Field[] = [
      [35, msgType],
      [34, ++this.#seq],
      [49, 'SELL'],
      [56, 'BUY'],
      [52, '20260102-09:30:00.000'],
    ]
    const text = [...header, ...body]
      .flatMap(([tag, value]) => (value === undefined || value === null ? [] : [`${tag}=${value}\x01`]))
      .join('')
    const head = `8=${this.#dialect.codec().layout.beginString}\x019=${text.length}\x01`
    let sum = 0
    for (const character of head + text) sum = (sum + character.charCodeAt(0)) % 256
    return new TextEncoder().encode(`${head}${text}10=${String(sum).padStart(3, '0')}\x01`)
  }
}
