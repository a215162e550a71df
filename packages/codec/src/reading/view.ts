/**
 * A message as a flyweight: offsets over the bytes that were received; a field becomes a string or number only when it is asked for. A view is
 * valid until its bytes change or it is wrapped around others; `retain` copies out. One view serves message after message and allocates nothing on the way.
 */
import type { Columns } from './columns.ts'
import type { FieldIndex, IndexProblem } from './field-index.ts'
import { Fields } from './fields.ts'
import { Group, noGroup, type EntryMaker } from './group.ts'
import type { GroupPlan } from '../plan.ts'
import { sameText } from '../layout.ts'
import type { MessageName, ReadShape } from '../shapes.ts'

export class View<M = Record<string, object>> extends Fields {
  readonly #make: EntryMaker
  readonly #again: (index: FieldIndex) => View<M>
  readonly #groups = new Map<GroupPlan, Group>()
  #none: Group | undefined

  /** `again` makes a view of the same class over another index. */
  constructor(index: FieldIndex, make: EntryMaker, again: (index: FieldIndex) => View<M>) {
    super(index)
    this.#make = make
    this.#again = again
  }

  /** Indexes one message; '' or why the bytes are none. Checks no length and no sum: that is the framer's. */
  wrap(bytes: Uint8Array, start: number, end: number): IndexProblem {
    return this.index.wrap(bytes, start, end)
  }

  get start(): number {
    return this.index.start
  }

  get end(): number {
    return this.index.end
  }

  /** Fields of the message, those in groups included. */
  get count(): number {
    return this.index.count
  }

  override find(tag: number): number {
    return this.index.find(tag)
  }

  /** MsgType(35) as on the wire: 'D'. The same string each time where the dictionary knows it. */
  get msgType(): string {
    const { plan } = this.index
    return plan.known ? plan.type : this.str(35)
  }

  /** Name of the message: 'NewOrderSingle'; '' where the dictionary does not know the type. */
  get messageName(): string {
    return this.index.plan.name
  }

  /** Whether the type belongs to the session: Logon, Heartbeat and so on. */
  get isAdmin(): boolean {
    return this.index.plan.admin
  }

  msgTypeIs(type: string): boolean {
    const { index } = this
    if (index.count > 2 && index.tags[2] === 35) return sameText(index.bytes, index.starts[2], index.ends[2], type)
    return this.equals(35, type)
  }

  /** MsgSeqNum(34); NaN where it is absent or no number. */
  get seqNum(): number {
    return this.int(34)
  }

  /** Narrows to the getters of one message: `if (m.is('ExecutionReport')) m.ordStatus`. */
  is<K extends MessageName<M>>(name: K): this is ReadShape<M[K]> & { readonly messageName: K } {
    return this.index.plan.name === name
  }

  /** Whether the dictionary has a group with this count field in the message. */
  mayHave(countTag: number): boolean {
    return this.index.plan.tags.get(countTag) >> 2 !== 0
  }

  /** A group of the message by its count field: the same object each time, pointed anew; one with no entries where it is not there. */
  group(countTag: number): Group {
    const { plan } = this.index
    const number = plan.tags.get(countTag) >> 2
    if (number === 0) return (this.#none = noGroup(this.index, countTag, this.#make, this.#none))
    const groupPlan = plan.groups[number - 1]
    let group = this.#groups.get(groupPlan)
    if (!group) {
      group = new Group(this.index, groupPlan, this.#make)
      this.#groups.set(groupPlan, group)
    }
    const place = this.find(countTag)
    const known = this.index.extent(place)
    return known ? group.measured(place, known) : group.at(place, this.index.count)
  }

  /** Reads the message's own fields into the one row of `out`, which is cleared first. Nothing is boxed on the way. */
  readColumns(out: Columns): void {
    out.clear()
    out.addMessage(this.index)
  }

  /** A copy with bytes of its own, good for as long as it is kept. */
  retain(): this {
    return this.#again(this.index.copy()) as this
  }
}
