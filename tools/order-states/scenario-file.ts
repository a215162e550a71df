// Reads a file of order state scenarios. Its grammar stands at the top of the published file: a scenario is a trace of requests and of the reports that
// answer them, one row a line. What the grammar does not know is refused with the line and what was expected there, never passed over: a row that is not
// understood would be a row that is not checked.
import type { ExecType, OrdStatus } from '@fix/events'

export type MsgType = 'D' | 'G' | 'F' | 'H'

interface Line {
  readonly line: number
  readonly text: string
  /** `~` an alternative refusal where the scenario may end, `x` a report that crosses the request above it. */
  readonly flag: '' | '~' | 'x'
  /** ClOrdID(11) as the file names it; '' where the message has none. */
  readonly id: string
  /** OrigClOrdID(41); '' where the message has none. */
  readonly orig: string
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>
}

/** A number that is null is not on the message, or not checked. */
export type Row =
  | (Line & { readonly kind: 'request'; readonly msgType: MsgType; readonly qty: number | null })
  | (Line & {
      readonly kind: 'report'
      readonly execType: ExecType
      readonly ordStatus: OrdStatus
      readonly orderQty: number | null
      readonly cumQty: number | null
      readonly leavesQty: number | null
      readonly lastQty: number | null
    })
  | (Line & { readonly kind: 'refusal'; readonly ordStatus: OrdStatus })
  | { readonly kind: 'day'; readonly line: number; readonly text: string; readonly flag: '' }

export interface Scenario {
  readonly id: string
  readonly title: string
  /** The main trace first, then the complete second ones. */
  readonly traces: readonly { readonly name: string; readonly rows: readonly Row[] }[]
}

/** The file is not of this grammar. */
export class GrammarError extends Error {
  constructor(file: string, line: number, expected: string, given: string) {
    super(`${file}:${line}: expected ${expected}, given ${JSON.stringify(given)}`)
    this.name = 'GrammarError'
  }
}

const execTypes: Readonly<Record<string, ExecType>> = {
  New: 'New',
  DFD: 'DoneForDay',
  Canceled: 'Canceled',
  Replaced: 'Replaced',
  PendCxl: 'PendingCancel',
  Stopped: 'Stopped',
  Rejected: 'Rejected',
  Suspended: 'Suspended',
  PendNew: 'PendingNew',
  Calculated: 'Calculated',
  Expired: 'Expired',
  PendRepl: 'PendingReplace',
  Restated: 'Restated',
  Trade: 'Trade',
  Correct: 'TradeCorrect',
  Bust: 'TradeCancel',
  Status: 'OrderStatus',
}

const ordStatuses: Readonly<Record<string, OrdStatus>> = {
  New: 'New',
  PF: 'PartiallyFilled',
  Filled: 'Filled',
  DFD: 'DoneForDay',
  Canceled: 'Canceled',
  Replaced: 'Replaced',
  PendCxl: 'PendingCancel',
  Stopped: 'Stopped',
  Rejected: 'Rejected',
  Suspended: 'Suspended',
  PendNew: 'PendingNew',
  Calculated: 'Calculated',
  Expired: 'Expired',
  PendRepl: 'PendingReplace',
}

const number = /^\d+$/
const decimal = /^\d+(\.\d+)?$/
const word = /^\S+$/
/** What a row may say besides its numbers. */
const fieldShapes = {
  AvgPx: decimal,
  LastPx: decimal,
  ExecID: word,
  ExecRefID: word,
  OrdRejReason: number,
  CxlRejReason: number,
  ExecRestatementReason: number,
  CashOrderQty: number,
  PossResend: /^[YN]$/,
  OrderID: word,
  Text: /^.+$/,
  TIF: /^\w$/,
  day: /^\d+\/\d+$/,
} as const
export type FieldKey = keyof typeof fieldShapes

const keys = Object.keys(fieldShapes).join(', ')
const namesOf = (table: object): string => Object.keys(table).join(', ')

export interface ScenarioFile {
  readonly scenarios: readonly Scenario[]
  /** Ids that are required and not listed in the file. */
  readonly also: readonly string[]
}

/** Throws a `GrammarError` at the first line that is not of the grammar; `file` is the name that it is told under. */
export function parseScenarios(text: string, file: string): ScenarioFile {
  const scenarios: { id: string; title: string; traces: { name: string; rows: Row[] }[] }[] = []
  const also: string[] = []
  const lines = text.split('\n')
  for (const [at, raw] of lines.entries()) {
    const refuse = (expected: string, given: string): GrammarError => new GrammarError(file, at + 1, expected, given)
    if (raw.startsWith('#!also ')) {
      const named = /^#!also (\S+) \S/.exec(raw)
      if (named === null) throw refuse('#!also ID TITLE', raw)
      also.push(named[1])
      continue
    }
    if (raw.startsWith('## ')) {
      const named = /^## (\S+) (.*\S)\s*$/.exec(raw)
      if (named === null) throw refuse('## ID TITLE', raw)
      scenarios.push({ id: named[1], title: named[2], traces: [{ name: 'main', rows: [] }] })
      continue
    }
    if (raw.startsWith('#')) continue
    const line = raw.replace(/\s+#.*$/, '').trim()
    if (line === '') continue
    const scenario = scenarios.at(-1)
    if (scenario === undefined) throw refuse('a scenario (## ID TITLE) before its rows', line)
    if (line.startsWith('=')) {
      const named = /^=alt (\S.*)$/.exec(line)
      if (named === null) throw refuse('=alt NAME', line)
      scenario.traces.push({ name: named[1], rows: [] })
    } else scenario.traces.at(-1)!.rows.push(rowOf(line, at + 1, refuse))
  }
  const refuse = (expected: string, given: string): GrammarError => new GrammarError(file, lines.length, expected, given)
  if (scenarios.length === 0) throw refuse('at least one scenario (## ID TITLE)', 'the end of the file')
  for (const { id, traces } of scenarios)
    for (const { name, rows } of traces) if (rows.length === 0) throw refuse(`rows in trace ${name} of ${id}`, 'none')
  return { scenarios, also }
}

type Refuse = (expected: string, given: string) => GrammarError

function rowOf(text: string, line: number, refuse: Refuse): Row {
  if (text.startsWith('|')) {
    if (!/^\|day\d+$/.test(text)) throw refuse('|day2 or a later day', text)
    return { kind: 'day', line, text, flag: '' }
  }
  const parts = /^([~x]?)([<>])\s+(.*)$/.exec(text)
  if (parts === null) throw refuse('a row: [~|x] > or <, a blank, and its body', text)
  const [, flag, dir, body] = parts
  const { words, fields } = wordsOf(body, refuse)
  const common = { line, text, flag: flag as Line['flag'], fields }
  const [type = '', ids = '', ...rest] = words
  if (dir === '>') {
    if (flag !== '') throw refuse('a request without a flag', text)
    if (!['D', 'G', 'F', 'H'].includes(type)) throw refuse('MsgType D, G, F or H behind >', type)
    const msgType = type as MsgType
    const named = idsOf(ids, msgType === 'G' || msgType === 'F' ? 'pair' : 'one', refuse)
    if (rest.length !== (msgType === 'H' ? 0 : 1)) throw refuse(msgType === 'H' ? 'H IDS and nothing else' : `${type} IDS OrderQty`, body)
    return { ...common, ...named, kind: 'request', msgType, qty: msgType === 'H' ? null : numberOf(rest[0], refuse) }
  }
  if (type === '9') {
    if (rest.length !== 1) throw refuse('9 IDS OrdStatus', body)
    return { ...common, ...idsOf(ids, 'any', refuse), kind: 'refusal', ordStatus: statusOf(rest[0], refuse) }
  }
  if (type !== '8') throw refuse('MsgType 8 or 9 behind <', type)
  if (rest.length !== 5) throw refuse('8 IDS ExecType/OrdStatus OrderQty CumQty LeavesQty LastQty', body)
  const [pair, orderQty, cumQty, leavesQty, lastQty] = rest
  const [execType, ordStatus, more] = pair.split('/')
  if (ordStatus === undefined || more !== undefined) throw refuse('ExecType/OrdStatus', pair)
  if (!Object.hasOwn(execTypes, execType)) throw refuse(`an ExecType of ${namesOf(execTypes)}`, execType)
  return {
    ...common,
    ...idsOf(ids, 'any', refuse),
    kind: 'report',
    execType: execTypes[execType],
    ordStatus: statusOf(ordStatus, refuse),
    orderQty: numberOf(orderQty, refuse),
    cumQty: numberOf(cumQty, refuse),
    leavesQty: numberOf(leavesQty, refuse),
    lastQty: numberOf(lastQty, refuse),
  }
}

/** Words of a body, and its K=V. A blank within double quotes parts nothing. */
function wordsOf(body: string, refuse: Refuse): { words: string[]; fields: Line['fields'] } {
  const words: string[] = []
  const fields: Partial<Record<FieldKey, string>> = {}
  if ((body.split('"').length - 1) % 2 === 1) throw refuse('a closing double quote', body)
  for (const token of body.match(/(?:[^\s"]|"[^"]*")+/g) ?? []) {
    const pair = /^([^=]+)=(.*)$/.exec(token)
    if (pair === null) {
      words.push(token)
      continue
    }
    const key = pair[1] as FieldKey
    const value = pair[2].replaceAll('"', '')
    if (!Object.hasOwn(fieldShapes, key)) throw refuse(`K=V with a key of ${keys}`, token)
    if (fields[key] !== undefined) throw refuse(`${key} once in a row`, token)
    if (!fieldShapes[key].test(value)) throw refuse(`${key} as ${fieldShapes[key].source}`, token)
    fields[key] = value
  }
  return { words, fields }
}

function idsOf(text: string, shape: 'one' | 'pair' | 'any', refuse: Refuse): { id: string; orig: string } {
  const parts = text.split(',')
  const fits = shape === 'any' ? parts.length <= 2 : parts.length === (shape === 'pair' ? 2 : 1)
  if (text === '' || !fits || parts.some((part) => !/^[\w.-]+$/.test(part)) || (parts.length === 2 && parts.includes('-')))
    throw refuse(shape === 'pair' ? 'ClOrdID,OrigClOrdID' : shape === 'one' ? 'ClOrdID' : 'ClOrdID, ClOrdID,OrigClOrdID or -', text)
  if (shape !== 'any' && text === '-') throw refuse('a ClOrdID on a request', text)
  return { id: parts[0] === '-' ? '' : parts[0], orig: parts[1] ?? '' }
}

function statusOf(text: string, refuse: Refuse): OrdStatus {
  if (!Object.hasOwn(ordStatuses, text)) throw refuse(`an OrdStatus of ${namesOf(ordStatuses)}`, text)
  return ordStatuses[text]
}

function numberOf(text: string, refuse: Refuse): number | null {
  if (text === '-') return null
  if (!number.test(text) || !Number.isSafeInteger(Number(text))) throw refuse('a whole number or -', text)
  return Number(text)
}

/** Every way through a scenario: each trace to its end, and up to each alternative refusal. */
export function pathsOf(scenario: Scenario): (readonly Row[])[] {
  return scenario.traces.flatMap(({ rows }) => {
    const leaves = rows.flatMap((row, at) => (row.flag === '~' ? [[...rows.slice(0, at).filter(({ flag }) => flag !== '~'), row]] : []))
    return [rows.filter(({ flag }) => flag !== '~'), ...leaves]
  })
}
