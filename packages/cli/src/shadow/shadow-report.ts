/** What `fix shadow` found, as JSON and as lines for a person. Messages are shown with their secrets blank. */
import { formatUtc, pretty, redact, secretTags } from '@fix/codec'
import type { Difference } from './difference.ts'
import { reasons, type ReasonName } from './reasons.ts'
import type { ShadowCounts } from './shadow.ts'

export interface ShownDifference {
  readonly file: string
  readonly line: number
  readonly time: string
  readonly kind: Difference['kind']
  readonly reason: ReasonName | null
  readonly text: string
  readonly theirs: string | null
  readonly ours: string | null
  readonly fields: readonly { tag: number; name: string; theirs: string | null; ours: string | null }[]
}

export interface ShadowResult {
  readonly schema: 1
  readonly directory: string
  readonly sessions: readonly (ShadowCounts & { readonly session: string; readonly problem: string | null })[]
  readonly counts: ShadowCounts
  readonly reasons: Readonly<Partial<Record<ReasonName, number>>>
  /** The first of them; `counts` has how many there are. */
  readonly differences: readonly ShownDifference[]
}

export type NameOf = (tag: number) => string

export function shown(difference: Difference, file: string, nameOf: NameOf): ShownDifference {
  const { kind, at, theirs, ours, fields, text, reason } = difference
  const open = (tag: number, value: string | undefined): string | null =>
    value === undefined ? null : secretTags.includes(tag) ? '***' : value
  return {
    file,
    line: at.line,
    time: formatUtc(at.atUs, 6),
    kind,
    reason: reason ?? null,
    text,
    theirs: theirs === undefined ? null : pretty(redact(theirs.bytes)),
    ours: ours === undefined ? null : pretty(redact(ours.bytes)),
    fields: fields.map((each) => ({
      tag: each.tag,
      name: nameOf(each.tag),
      theirs: open(each.tag, each.theirs),
      ours: open(each.tag, each.ours),
    })),
  }
}

const sentences: Readonly<Record<Difference['kind'], string>> = {
  fields: 'the answers differ',
  onlyTheirs: 'we would not have sent this',
  onlyOurs: 'they did not send what we would have',
  time: 'at another time',
  number: 'another MsgSeqNum(34)',
  ended: 'we would have ended the session',
  refused: 'we would have refused to send this',
}

/** One difference in lines: where, what, both messages with a caret below what differs, and the fields. */
export function linesOf(difference: ShownDifference): string {
  const { file, line, time, kind, reason, text, theirs, ours, fields } = difference
  const verdict = reason === null ? 'unexplained' : `explained, ${reason}`
  const lines = [`${file}:${line}: ${time} ${verdict}: ${sentences[kind]}${text === '' ? '' : ` (${text})`}`]
  if (theirs !== null) lines.push(`  theirs ${theirs}`)
  const caret = theirs !== null && ours !== null ? caretAt(theirs, fields[0]?.tag) : -1
  if (caret >= 0) lines.push(`         ${' '.repeat(caret)}^`)
  if (ours !== null) lines.push(`  ours   ${ours}`)
  for (const field of fields)
    lines.push(`    ${field.name}(${field.tag}): theirs ${field.theirs ?? 'absent'}, ours ${field.ours ?? 'absent'}`)
  if (reason !== null) lines.push(`    ${reasons[reason]}`)
  return `${lines.join('\n')}\n`
}

/** Where the field stands in a message as it is shown. */
function caretAt(message: string, tag: number | undefined): number {
  if (tag === undefined) return -1
  const at = `|${message}`.indexOf(`|${tag}=`)
  return at
}

export function summaryOf({ sessions, counts, reasons: found }: ShadowResult): string {
  const lines = sessions.map(({ session, problem, ...own }) => `${session}: ${problem ?? countsText(own)}`)
  for (const [name, count] of Object.entries(found).sort()) lines.push(`  ${count} ${name}: ${reasons[name as ReasonName]}`)
  if (sessions.length === 0) lines.push('No log of messages was found: NAME.messages.current.log or NAME.messages.log is expected')
  lines.push(`${sessions.length} sessions: ${countsText(counts)}`)
  return `${lines.join('\n')}\n`
}

function countsText(counts: ShadowCounts): string {
  const { connections, received, application, equal, explained, unexplained, notJudged } = counts
  return `${connections} connections, ${received} received, ${application} application messages sent; ${equal} equal, ${explained} explained, ${unexplained} unexplained, ${notJudged} not judged`
}
