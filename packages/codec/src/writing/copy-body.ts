/**
 * Copies the body of a received message into one that is being written: values byte for byte, tags ascending (or as they came, where there may be a group that the dictionary does not have), a group with its entries as they
 * stand at the place of its count field, a data field behind its length. What an echo needs, and a router.
 */
import { headerFlag, trailerFlag } from '../layout.ts'
import type { View } from '../reading/view.ts'
import type { Writer } from './writer.ts'

interface Unit {
  readonly tag: number
  readonly from: number
  readonly to: number
}

export function copyBody<M>(view: View<M>, writer: Writer): void {
  const { index } = view
  const { layout, plan, tags, count } = index
  const units: Unit[] = []
  for (let place = 0; place < count;) {
    const tag = tags[place]
    const flag = layout.flagsOf(tag)
    const number = plan.tags.get(tag) >> 2
    let behind = place + 1
    if (number > 0) behind = index.walk(plan.groups[number - 1], place, count, undefined)
    else if (layout.dataOf.get(tag) === tags[behind] && behind < count) behind++
    if ((flag & (headerFlag | trailerFlag)) === 0) units.push({ tag, from: place, to: behind })
    place = behind
  }
  // The fields of a group that nobody declares here look like fields of the message: then all stay as they came.
  const told = plan.known && units.every(({ tag }) => plan.tags.get(tag) !== 0 || (layout.fields.has(tag) && !layout.countsGroup(tag)))
  if (told) units.sort((a, b) => a.tag - b.tag)
  for (const unit of units) {
    for (let place = unit.from; place < unit.to; place++) {
      // Tag 0 and its like can be received, to be named in a Reject(3), but never written.
      if (tags[place] > 0) writer.bytes(tags[place], index.bytes, index.starts[place], index.ends[place])
    }
  }
}
