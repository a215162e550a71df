/** What has to hold of all that is done with a message beside reading it: validation, copies, redaction, text. Each check tells what does not, or ''. */
import {
  everyRule,
  explain,
  linesText,
  messagesIn,
  pretty,
  Problems,
  redact,
  redactValid,
  secretTags,
  separators,
  summary,
  tree,
  type Codec,
  type MessageView,
  type Rules,
} from '@fix/codec'
import type { Chance } from '../chance.ts'
import type { Stretch } from './framing.ts'
import { naiveFault } from './naive-framer.ts'
import { naiveProblem } from './naive-validation.ts'
import type { Twin } from './reading.ts'

const mostProblems = 64
const problems = new Problems()
const again = new Problems()

/** Validation ends, with a bounded list, whatever the rules; with every rule it finds nothing exactly where the twin finds nothing. */
export function validates(codec: Codec<unknown>, view: MessageView<unknown>, twin: Twin, chance: Chance): string {
  const rules: Rules = chance.onceIn(2)
    ? everyRule
    : (Object.fromEntries(Object.keys(everyRule).map((rule) => [rule, chance.onceIn(2)])) as unknown as Rules)
  codec.validate(view, rules, problems)
  if (problems.count > mostProblems) return `validation: ${problems.count} problems`
  for (let at = 0; at < problems.count; at++) if (problems.at(at).text === '') return `validation: a problem without a text`
  if (rules !== everyRule || twin.problem !== '') return ''
  const found = naiveProblem(twin, codec.dictionary)
  const { first } = problems
  if ((first === undefined) === (found === '')) return ''
  return `validation: ${first === undefined ? 'nothing' : `${first.text} ${first.refTagID}`}; the twin finds ${found === '' ? 'nothing' : found}`
}

/** A copy has the same fields, groups and problems, and none of the bytes that it was made from. */
export function retains(codec: Codec<unknown>, view: MessageView<unknown>, twin: Twin): string {
  const copy = view.retain()
  if (copy.count !== view.count || copy.start !== 0 || copy.end !== view.end - view.start)
    return `copy: ${copy.count} fields from ${copy.start} to ${copy.end}`
  if (Buffer.from(copy.bytes).toString('latin1') !== twin.text) return 'copy: other bytes'
  if (copy.bytes.buffer === view.bytes.buffer) return 'copy: it shares its bytes'
  for (let place = 0; place < view.count; place++) {
    const tag = view.tagAt(place)
    if (
      copy.tagAt(place) !== tag ||
      copy.startAt(place) !== view.startAt(place) - view.start ||
      copy.endAt(place) !== view.endAt(place) - view.start
    )
      return `copy: the field at ${place} differs`
    if (copy.find(tag) !== view.find(tag)) return `copy: find(${tag}) is ${copy.find(tag)}, not ${view.find(tag)}`
  }
  codec.validate(view, everyRule, problems)
  codec.validate(copy, everyRule, again)
  const [ours, theirs] = [again, problems].map((list) => [...list].map(({ reason, refTagID }) => `${reason}:${refTagID}`).join(' '))
  return ours === theirs ? '' : `copy: its problems are ${ours}, not ${theirs}`
}

/** The texts for people have every field. */
export function explains(view: MessageView<unknown>, { bytes, from, to }: Stretch, twin: Twin): string {
  const { fields, text } = twin
  const explained = explain(view)
  // Shown as stars: secrets, and the lengths of those that the dictionary knows as data.
  const hidden = (tag: number): boolean => secretTags.includes(tag) || secretTags.includes(view.index.layout.dataOf.get(tag) ?? 0)
  if (explained.length !== fields.length) return `explain: ${explained.length} fields; there are ${fields.length}`
  for (const [place, { tag, text: shown }] of explained.entries()) {
    const value = text.slice(fields[place].from, fields[place].to)
    if (tag !== fields[place].tag || shown !== (hidden(tag) ? '***' : value)) return `explain: field ${place} is ${tag}=${shown}`
  }
  if (/[\x00-\x1f\x7f-\x9f]/.test(summary(view) + linesText(tree(view)).replaceAll('\n', ''))) return 'summary or tree: a control character'
  const line = text.replace(/[\x00-\x1f\x7f-\x9f|]|\\(?=x)/g, (character) =>
    character === '\x01' ? '|' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  if (pretty(bytes, from, to) !== line) return `pretty: ${pretty(bytes, from, to)}`
  return named.test(text) && naiveFault(text) === '' ? foundAgain({ bytes, from, to }, separators[fields.length % separators.length]) : ''
}

/** The framer lets any BeginString(8) through; in text it is letters, digits and dots. */
const named = /^8=FIX[0-9A-Za-z.]*\x01/

/** A message is found in its text form, whatever stands for SOH. */
function foundAgain({ bytes, from, to }: Stretch, separator: string): string {
  const line = pretty(bytes, from, to, separator)
  const [found] = messagesIn(`12:00:00 in  ${line} (${to - from} bytes)`)
  const same = found !== undefined && Buffer.compare(found.bytes, bytes.subarray(from, to)) === 0
  return same && found.bodyLength === 'right' && found.checkSum === 'right' ? '' : `messagesIn: ${line}`
}

const secret = '0*(?:553|554|925|96|1402|1404)='
const secretValues = new RegExp(`(?:^|\\x01)${secret}([^\\x01]*)`, 'g')
const touched = /(?:^|\x01)0*(?:95|1401|1403|553|554|925|96|1402|1404)=/

/** No secret is left, nothing else is changed, and a message stays one. */
export function redacts({ bytes, from, to }: Stretch, text: string, isMessage: boolean): string {
  const blank = Buffer.from(redact(bytes, from, to)).toString('latin1')
  if (!touched.test(text)) return blank === text ? '' : `redact: ${blank}, though nothing is secret`
  for (const [, value] of blank.matchAll(secretValues)) if (value !== '***') return `redact: ${blank}`
  const valid = Buffer.from(redactValid(bytes, from, to)).toString('latin1')
  for (const [, value] of valid.matchAll(secretValues)) if (value !== '***') return `redactValid: ${valid}`
  const fault = isMessage ? naiveFault(valid) : ''
  return fault === '' ? '' : `redactValid: ${fault}: ${valid}`
}
