/** A story out of a journal as lines for people. Prices and quantities are decimal text where the journal says with how many digits they are counted. */
import { formatUtc } from '@fix/codec'
import { NOTE_OWNER, type OrderView } from '@fix/oms'
import { formatScaled, type Instrument } from '@fix/units'
import { faint, painted } from '../show/colours.ts'
import { spanText } from '../show/durations.ts'
import type { JournalStory, Step } from './journal-story.ts'
import { textOf, type Noted, type NotedChange } from './note-parts.ts'

/** What stands around a story. */
export interface Around {
  readonly instruments: ReadonlyMap<string, Instrument>
  /** The order at the end of the journal; undefined where it could not be folded. */
  readonly order: OrderView | undefined
  /** By idx of the fact: a line that says what it was. */
  readonly inputs: ReadonlyMap<number, string>
  readonly colours: boolean
}

const widest = 150

export function journalLines(story: JournalStory, around: Around): string[] {
  const { steps, run } = story
  const lines = [painted(headOf(story, around), around.colours ? '1' : undefined)]
  const ids = [
    ['ClOrdID', story.ids],
    ['OrderID', story.orderIDs],
    ['PosMaintRptID', story.positionIDs],
    ['executions', story.executions],
  ] as const
  const named = ids.flatMap(([name, all]) =>
    all.size === 0 ? [] : [`${name} ${[...all].slice(0, 12).join(', ')}${all.size > 12 ? ` and ${all.size - 12} more` : ''}`],
  )
  if (story.trace !== '') named.push(`trace ${story.trace}`)
  if (named.length > 0) lines.push(`  ${named.join('; ')}`)
  if (run !== undefined) lines.push(`  ${runText(run)}`)
  let last = NaN
  for (const step of steps) {
    lines.push(...stepLines(step, last, story, around))
    last = step.wallUs
  }
  const end = endOf(story, around)
  if (end !== '') lines.push(`  ${end}`)
  return lines
}

function headOf({ about, steps }: JournalStory, { instruments, order }: Around): string {
  if ('cause' in about) return `decision on fact ${about.cause}`
  const said = steps.find(({ noted }) => noted?.kind === 'new' || noted?.changes.some(({ t }) => t === 'adopt'))?.noted?.value
  const what = order === undefined ? said : { side: order.side, ins: order.instrumentId, type: order.ordType, strategy: order.strategy }
  const its = instruments.get(textOf(what?.ins))
  const qty = order === undefined ? numberOf(said?.qty, its?.qtyScale) : numberOf(order.orderQty, its?.qtyScale)
  const px = numberOf(order === undefined ? said?.px : order.limit, its?.priceScale)
  const who = textOf(what?.strategy)
  const words = [textOf(what?.side).toUpperCase(), qty, textOf(what?.ins), textOf(what?.type), px].filter((word) => word !== '')
  return `order ${about.order}: ${words.join(' ')}${who === '' ? '' : `, of ${who}`}`
}

function runText({ value }: Noted): string {
  const limits = value.limits as { version?: string } | null
  const { epoch, mode } = value as { epoch?: number; mode?: string }
  const said = (value.terms as { params?: object } | undefined)?.params ?? {}
  const params = Object.entries(said).map(([name, one]) => `${name}=${String(one)}`)
  const by = limits === null || limits === undefined ? 'no limits' : `limits ${limits.version ?? 'without a version'}`
  return `run of epoch ${epoch ?? '?'}, ${mode ?? '?'}, strategy ${textOf(value.strategy) || 'none'}${params.length > 0 ? ` with ${params.join(', ')}` : ''}, ${by}`
}

function stepLines(step: Step, lastUs: number, story: JournalStory, around: Around): string[] {
  const { idx, wallUs, session, dir, seq, message, noted, moved, stamps } = step
  const since = Number.isNaN(lastUs) ? '' : wallUs >= lastUs ? `+${spanText(wallUs - lastUs)}` : `-${spanText(lastUs - wallUs)}`
  const head = `${formatUtc(wallUs, 6)}  ${since.padStart(9)}  #${idx}  `
  const faded = (text: string): string => painted(text, around.colours ? faint : undefined)
  const below = noted === undefined ? [] : noteLines(noted, story, around, message === undefined)
  const moves = moved.map(
    ({ instrument, positionID, before, after }) =>
      `position ${instrument}${positionID === '' ? '' : ` ${positionID}`} ${before} → ${after}`,
  )
  if (message !== undefined)
    return [
      `${faded(`${head}${session} ${dir} ${seq}  `)}${message.text}`,
      ...indented([...decidedLines(noted, around), ...(stamps === undefined ? [] : [stamps.line]), ...below, ...moves]),
      ...message.tree,
    ]
  const [first = '', ...rest] = below
  return [`${faded(head)}${first}`, ...indented([...rest, ...moves])]
}

const indented = (lines: readonly string[]): string[] => lines.flatMap((line) => wrapped(line)).map((line) => `      ${line}`)

/** A request says what it was decided on. */
function decidedLines(noted: Noted | undefined, { inputs, instruments }: Around): string[] {
  if (noted === undefined || noted.kind === 'changes' || Number.isNaN(noted.cause)) return []
  const { value, cause } = noted
  const top = value.decidedOn as readonly [number, number] | undefined
  const its = instruments.get(textOf(value.ins))
  const market = top === undefined ? '' : `, bid ${numberOf(top[0], its?.priceScale)}, ask ${numberOf(top[1], its?.priceScale)}`
  const by = textOf(value.by) === '' ? '' : ` by ${textOf(value.by)}`
  const input = inputs.get(cause)
  return [`decided${by} on fact ${cause}${market}${input === undefined ? '' : `: ${input}`}`]
}

function noteLines(noted: Noted, { about }: JournalStory, around: Around, alone: boolean): string[] {
  const { owner, kind, value, changes, cause } = noted
  if (kind === 'verdict') return verdictLines(value, around.inputs.get(cause))
  if (owner !== NOTE_OWNER) return [`${kind}: ${plainJson(value)}`]
  if (kind !== 'changes') return alone ? [`${kind}: ${plainJson(value)}`] : []
  const its = around.instruments.get(around.order?.instrumentId ?? '')
  const own = changes.filter(({ o }) => 'cause' in about || o === about.order)
  const said = own.flatMap((change) => changeText(change, its))
  return [`${textOf(value.d)}${said.length === 0 ? '' : `: ${said.join('; ')}`}`]
}

function changeText(change: NotedChange, its: Instrument | undefined): string[] {
  const { t, id = '', f = {}, qty, px, derived, to = '' } = change
  const at = `${numberOf(qty, its?.qtyScale)} at ${numberOf(px, its?.priceScale)}${derived === true ? ', price derived' : ''}`
  switch (t) {
    case 'seen':
      return []
    case 'set':
      return Object.entries(f).map(([name, value]) => `${name} ${fieldText(name, value, its)}`)
    case 'exec':
      return [`execution ${id}: ${at}`]
    case 'amend':
      return [`execution amended by ${id}: ${at}`]
    case 'req':
      return [`request ${id} ${to}`]
    default: {
      const { t: _t, o: _o, ...rest } = change
      return [`${t} ${plainJson(rest)}`]
    }
  }
}

function fieldText(name: string, value: unknown, its: Instrument | undefined): string {
  if (name === 'reportedAtUs' && typeof value === 'number') return formatUtc(value, 3)
  const scale = ['qty', 'leaves'].includes(name) ? its?.qtyScale : ['price', 'stop'].includes(name) ? its?.priceScale : undefined
  if (typeof value === 'number') return numberOf(value, scale)
  if (name === 'arrived' && Array.isArray(value)) return value.map((px: number) => numberOf(px, its?.priceScale)).join('/')
  return typeof value === 'string' ? value || "''" : JSON.stringify(value)
}

interface ShownCheck {
  readonly code: string
  readonly result: string
  readonly limit: unknown
  readonly actual: unknown
}

/** Who was asked, what it went by, and each check with its two numbers. */
function verdictLines(value: Readonly<Record<string, unknown>>, input: string | undefined): string[] {
  const { id, verdict, kind, limitsHash, durationUs, checks, inputs, reference, by, overrides } = value
  const took = typeof durationUs === 'number' ? `, in ${spanText(durationUs)}` : ''
  const named = (checks as readonly ShownCheck[]).map(
    ({ code, result, limit, actual }) => `${code} ${result} ${word(actual)} of ${word(limit)}`,
  )
  return [
    `decision ${word(id)}: risk ${word(verdict)} the ${word(kind)}${textOf(by) === '' ? '' : ` by ${textOf(by)}`}, limits ${word(limitsHash)}${took}`,
    ...(textOf(value.why) === '' ? [] : [textOf(value.why)]),
    ...(input === undefined ? [] : [`on ${input}`]),
    `checks  ${named.join(', ')}`,
    ...(inputs === undefined ? [] : [`inputs  ${pairs(inputs)}`]),
    ...(reference === undefined ? [] : [`reference  ${pairs(reference)}`]),
    ...(Array.isArray(overrides) && overrides.length > 0 ? [`overrides  ${overrides.map(word).join(', ')}`] : []),
  ]
}

const pairs = (value: unknown): string =>
  Object.entries(value as object)
    .map(([name, one]) => `${name} ${word(one)}`)
    .join(', ')
const word = (value: unknown): string =>
  value === null || value === undefined ? '?' : typeof value === 'object' ? JSON.stringify(value) : String(value as string)

function plainJson(value: object): string {
  const { k: _k, type: _type, cause: _cause, ...rest } = value as Record<string, unknown>
  return JSON.stringify(rest)
}

function numberOf(value: unknown, scale: number | undefined): string {
  if (typeof value !== 'number') return ''
  return scale === undefined || !Number.isSafeInteger(value) ? String(value) : formatScaled(value, scale)
}

function endOf({ about, left }: JournalStory, { order, instruments }: Around): string {
  const more = left > 0 ? `; ${left} steps more are not told` : ''
  if ('cause' in about) return more.slice(2)
  if (order === undefined) return `how it stands is not told: the journal does not begin with its first record${more}`
  const its = instruments.get(order.instrumentId)
  const qty = (value: number): string => numberOf(value, its?.qtyScale)
  const average = its === undefined || order.cumQty === 0 ? '' : ` at ${(order.avgPx / 10 ** its.priceScale).toFixed(its.priceScale)}`
  const doubt = order.doubt === '' ? '' : `, in doubt: ${order.doubt}`
  return `${order.state}: ${qty(order.cumQty)} filled${average}, ${qty(order.leavesQty)} left${doubt}${order.open ? '; open at the end of the journal' : ''}${more}`
}

/** Long lines at their commas. */
function wrapped(line: string): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > widest) {
    const cut = rest.lastIndexOf(', ', widest)
    if (cut <= 0) break
    lines.push(rest.slice(0, cut + 1))
    rest = `  ${rest.slice(cut + 2)}`
  }
  return [...lines, rest]
}
