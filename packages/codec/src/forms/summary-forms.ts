/** How each type of message is put into one line. Types are told by MsgType(35), which means the same in every version. */
import { escapeText } from './escape.ts'
import type { Entry } from '../reading/group.ts'
import { headerFlag, trailerFlag } from '../layout.ts'
import type { SummaryLine } from './summary.ts'

type Form = (line: SummaryLine) => void

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['0', (line) => line.named(112)],
  ['1', (line) => line.named(112)],
  ['2', resendRequest],
  ['3', reject],
  ['4', sequenceReset],
  ['5', (line) => line.reason()],
  ['A', logon],
  ['D', order],
  ['G', order],
  ['F', order],
  ['H', order],
  ['8', executionReport],
  ['9', cancelReject],
  ['V', marketDataRequest],
  ['W', marketData],
  ['X', marketData],
  ['Y', marketDataReject],
  ['S', quote],
  ['j', reject],
])

export function formOf(msgType: string): Form | undefined {
  return forms.get(msgType)
}

const mostFields = 8

/** Of a type that has no form: its first body fields, groups by their counts. */
export function firstFields(line: SummaryLine): void {
  const { index } = line.view
  index.settle()
  let shown = 0
  let left = 0
  for (let place = 0; place < index.count; place++) {
    const tag = index.tags[place]
    if (index.grouped[place] !== 0 || (index.layout.flagsOf(tag) & (headerFlag | trailerFlag)) !== 0 || line.view.find(tag) !== place)
      continue
    if (shown < mostFields) {
      line.named(tag)
      shown++
    } else left++
  }
  if (left > 0) line.words(`and ${left} more`)
}

function order(line: SummaryLine): void {
  dealt(line)
  line.named(11, 41, 37)
  line.reason()
}

/** BUY 10 BTCUSDT @ 5. */
function dealt(line: SummaryLine): void {
  line.add(
    'side',
    line
      .meaning(54)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toUpperCase(),
  )
  if (line.has(38)) line.amount('', 38)
  else line.amount('for', 152)
  line.add('symbol', line.text(55) || line.text(48))
  line.amount('@', 44)
  line.amount('stop', 99)
  const type = line.meaning(40)
  if (!(type === 'Limit' && line.has(44))) line.add('meaning', type)
  const timeInForce = line.meaning(59)
  if (timeInForce !== 'Day') line.add('meaning', timeInForce)
}

/** What an ExecType(150) says that OrdStatus(39) does not. */
const plainExecTypes = new Set(['Trade', 'Fill', 'PartialFill'])

function executionReport(line: SummaryLine): void {
  const status = line.meaning(39)
  const type = line.meaning(150)
  line.add('status', status)
  if (type !== status && !plainExecTypes.has(type)) line.add('status', type)
  dealt(line)
  if (isSome(line.text(32))) {
    line.amount('last', 32)
    line.amount('@', 31)
  }
  line.amount('cum', 14)
  line.amount('left', 151)
  if (isSome(line.text(6))) line.amount('avg', 6)
  line.named(11, 41, 37, 17, 103)
  line.reason()
}

/** Whether the text is a number other than 0. */
function isSome(text: string): boolean {
  return /[1-9]/.test(text)
}

function cancelReject(line: SummaryLine): void {
  line.add('status', line.meaning(39))
  line.named(11, 41, 37, 434, 102)
  line.reason()
}

function logon(line: SummaryLine): void {
  if (line.has(108)) {
    line.amount('heartbeat', 108)
    line.words('s')
  }
  if (line.view.bool(141)) line.words('reset')
  if (line.text(98) !== '0') line.named(98)
  line.named(789, 553, 1137)
  line.reason()
}

function resendRequest(line: SummaryLine): void {
  line.amount('from', 7)
  if (line.text(16) === '0') line.words('on')
  else line.amount('to', 16)
}

function sequenceReset(line: SummaryLine): void {
  if (line.view.bool(123)) line.words('gap fill')
  line.amount('to', 36)
}

/** Reject(3) and BusinessMessageReject(j): of what, why, and which field. */
function reject(line: SummaryLine): void {
  const type = line.text(372)
  if (type !== '') {
    line.words('of')
    line.add('message', line.view.index.layout.plan(type)?.name ?? type)
  }
  line.amount(type === '' ? 'of number' : 'number', 45)
  line.add('status', line.meaning(373) || line.meaning(380))
  const tag = line.view.int(371)
  const name = line.view.index.layout.fields.get(tag)?.name
  if (line.has(371)) line.add('name', name === undefined ? line.text(371) : `${name}(${tag})`)
  line.named(379)
  line.reason()
}

function marketDataRequest(line: SummaryLine): void {
  line.add('status', line.meaning(263))
  line.add('symbol', symbolsOf(line, 146))
  line.amount('depth', 264)
  line.named(262)
}

/** MarketDataSnapshotFullRefresh(W) and MarketDataIncrementalRefresh(X): of what, how many entries, of which kinds. */
function marketData(line: SummaryLine): void {
  const entries = entriesOf(line, 268)
  line.add('symbol', line.text(55) || symbolsOf(line, 268))
  const kinds = new Map<string, number>()
  for (const entry of entries) {
    const kind = [279, 269].map((tag) => escapeText(String(entry.value(tag) ?? entry.str(tag)))).filter((word) => word !== '')
    kinds.set(kind.join(' '), (kinds.get(kind.join(' ')) ?? 0) + 1)
  }
  const { count } = entries
  line.add('amount', String(count))
  line.words(count === 1 ? 'entry' : 'entries')
  kinds.delete('')
  if (kinds.size > 0)
    line.words(
      `(${[...kinds]
        .slice(0, mostFields)
        .map(([kind, times]) => `${times} ${kind}`)
        .join(', ')})`,
    )
  line.named(262)
}

function marketDataReject(line: SummaryLine): void {
  line.add('status', line.meaning(281))
  line.named(262)
  line.reason()
}

function quote(line: SummaryLine): void {
  line.add('symbol', line.text(55))
  line.amount('bid', 132)
  line.amount('x', 134)
  line.amount('offer', 133)
  line.amount('x', 135)
  line.named(117, 131)
}

/** A group's entries; none where the dictionary does not have it in the message. */
function entriesOf(line: SummaryLine, countTag: number): Iterable<Entry> & { readonly count: number } {
  return line.view.mayHave(countTag) ? line.view.group(countTag) : Object.assign([], { count: 0 })
}

const mostSymbols = 3

/** The first different Symbol(55)s of a group's entries. */
function symbolsOf(line: SummaryLine, countTag: number): string {
  const symbols = new Set<string>()
  for (const entry of entriesOf(line, countTag)) symbols.add(escapeText(entry.str(55)))
  symbols.delete('')
  const more = symbols.size > mostSymbols ? ` and ${symbols.size - mostSymbols} more` : ''
  return [...symbols].slice(0, mostSymbols).join(', ') + more
}
