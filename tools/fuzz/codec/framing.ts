/** What has to hold of the units that the framer finds in a stream. Each check tells what does not, or ''. */
import { frameSlot, type Codec, type Frame, type MessageView } from '@fix/codec'
import { naiveFault, naiveUnits } from './naive-framer.ts'

/** Bytes that lie in a larger buffer, from `from` to excluded `to`: what stands around them is nobody's. */
export interface Stretch {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

export interface Unit {
  readonly kind: Frame['kind']
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** The units of a stretch up to what is incomplete. Throws where the framer does not get on: it would go round for ever. */
export function unitsOf(codec: Codec<unknown>, { bytes, from, to }: Stretch): Unit[] {
  const units: Unit[] = []
  const slot = frameSlot()
  for (let at = from; ; at = slot.end) {
    codec.frame(bytes, at, to, slot)
    const { kind, reason, start, end } = slot
    if (kind === 'incomplete') {
      if (start !== at || end !== at) throw new Error(`incomplete from ${start} to ${end}, asked at ${at}`)
      return units
    }
    if (start !== at || end <= start || end > to) throw new Error(`${kind} from ${start} to ${end}, asked from ${at} to ${to}`)
    units.push({ kind, reason, start, end })
  }
}

/** The same units as the slow twin, and nothing taken for a message that is none. */
export function framesAsTheTwin(codec: Codec<unknown>, units: readonly Unit[], text: string, from: number): string {
  const { maxMessageBytes, resync } = codec.framer
  const expected = naiveUnits(text, maxMessageBytes, resync === 'rewind')
  for (let at = 0; at < Math.max(units.length, expected.length); at++) {
    const ours = at < units.length ? shown(units[at], from) : 'nothing more'
    const theirs = at < expected.length ? shown(expected[at], 0) : 'nothing more'
    if (ours !== theirs) return `framing: unit ${at} is ${ours}; the twin has ${theirs}`
  }
  for (const { kind, start, end } of units) {
    const fault = kind === 'message' ? naiveFault(text.slice(start - from, end - from)) : ''
    if (fault !== '') return `framing: a message from ${start - from} to ${end - from}: ${fault}`
  }
  return ''
}

function shown({ kind, reason, start, end }: Unit, from: number): string {
  return `${kind}${reason === '' ? '' : ` (${reason})`} ${start - from} to ${end - from}`
}

/** The same units when the bytes behind `cut` come later, also where the framer is told how far it has looked. */
export function framesAsCut(codec: Codec<unknown>, whole: readonly Unit[], stretch: Stretch, cut: number): string {
  const before = unitsOf(codec, { ...stretch, to: cut })
  const from = before.at(-1)?.end ?? stretch.from
  const behind = unitsOf(codec, { ...stretch, from })
  const ours = withoutSeams([...before, ...behind])
  const expected = withoutSeams(whole)
  if (ours !== expected) return `framing: cut at ${cut - stretch.from} the units are ${ours}; whole they are ${expected}`
  const slot = frameSlot()
  codec.frame(stretch.bytes, from, cut, slot)
  const { looked } = slot
  codec.frame(stretch.bytes, from, stretch.to, slot, looked)
  const next = behind.at(0) ?? { kind: 'incomplete' as const, reason: '', start: from, end: from }
  return shown(slot, from) === shown(next, from)
    ? ''
    : `framing: cut at ${cut - stretch.from}, ${looked} bytes looked at, the next is ${shown(slot, from)}; it is ${shown(next, from)}`
}

/** The same units when the stream comes in chunks that are overwritten as soon as they are done with, and `bytes` holds each. */
export function framesInChunks(
  codec: Codec<unknown>,
  whole: readonly Unit[],
  { bytes, from, to }: Stretch,
  cuts: readonly number[],
): string {
  const chunks = codec.chunks()
  const slot = frameSlot()
  const found: Unit[] = []
  let at = from
  let before = from
  for (const cut of [...cuts, to]) {
    const chunk = bytes.slice(before, cut)
    before = cut
    chunks.add(chunk)
    while (chunks.next(slot)) {
      const { kind, reason, start, end } = slot
      const same = Buffer.compare(chunks.bytes.subarray(start, end), bytes.subarray(at, at + end - start)) === 0
      if (!same) return `chunks: ${kind} of ${end - start} bytes holds others than those from ${at - from}`
      found.push({ kind, reason, start: at, end: at + end - start })
      at += end - start
    }
    chunk.fill(0xff)
  }
  const ours = withoutSeams(found)
  const expected = withoutSeams(whole)
  return ours === expected ? '' : `chunks: cut at ${cuts.map((cut) => cut - from).join()} the units are ${ours}; whole they are ${expected}`
}

/** Where the bytes were cut, junk comes in two pieces: it is the same junk. */
function withoutSeams(units: readonly Unit[]): string {
  let line = ''
  let junk = -1
  for (const unit of units) {
    if (unit.kind === 'junk') {
      if (junk < 0) junk = unit.start
      continue
    }
    if (junk >= 0) line += `junk ${junk} to ${unit.start}, `
    junk = -1
    line += `${unit.kind} ${unit.reason} ${unit.start} to ${unit.end}, `
  }
  return junk < 0 ? line : `${line}junk ${junk} to ${units.at(-1)?.end}`
}

/** `scan` finds what `frame` and `wrap` find; what is framed and no fields is garbled to it. */
export function scansAsFramed(
  codec: Codec<unknown>,
  units: readonly Unit[],
  { bytes, to }: Stretch,
  view: MessageView<unknown>,
  scanned: MessageView<unknown>,
): string {
  const slot = frameSlot()
  for (const unit of units) {
    const { kind, reason, start, end } = unit
    codec.scan(bytes, start, to, slot, scanned)
    const problem = kind === 'message' ? view.wrap(bytes, start, end) : ''
    const expected = problem === '' ? { kind, reason, start, end } : { kind: 'garbled' as const, reason: 'field', start, end }
    if (shown(slot, 0) !== shown(expected, 0)) return `scan: ${shown(slot, 0)}; frame and wrap: ${shown(expected, 0)} ${problem}`
    if (slot.kind !== 'message') continue
    const difference = indexesDiffer(view, scanned)
    if (difference !== '') return `scan: ${difference}`
  }
  return ''
}

/** What differs between two views of the same bytes. */
function indexesDiffer(view: MessageView<unknown>, other: MessageView<unknown>): string {
  if (view.count !== other.count) return `${other.count} fields, not ${view.count}`
  if (view.start !== other.start || view.end !== other.end) return `from ${other.start} to ${other.end}, not ${view.start} to ${view.end}`
  if (view.messageName !== other.messageName || view.msgType !== other.msgType) return `type ${other.msgType}, not ${view.msgType}`
  for (let place = 0; place < view.count; place++) {
    if (
      view.tagAt(place) !== other.tagAt(place) ||
      view.startAt(place) !== other.startAt(place) ||
      view.endAt(place) !== other.endAt(place)
    )
      return `the field at ${place} differs`
    if (view.find(view.tagAt(place)) !== other.find(view.tagAt(place))) return `find(${view.tagAt(place)}) differs`
  }
  return ''
}
