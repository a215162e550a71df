/** Getters by name on views and entries: `m.clOrdID`, `entry.mdEntryPx`. Made once for a codec from its dictionary. */
import { FieldIndex } from './field-index.ts'
import type { Fields } from './fields.ts'
import { Entry, type EntryMaker, type Group } from './group.ts'
import type { Layout } from '../layout.ts'
import { View } from './view.ts'

/** What makes views whose getters know the dictionary of `layout`. */
export function viewMaker<M>(layout: Layout): () => View<M> {
  class NamedView extends View<M> {}
  class NamedEntry extends Entry {}
  addGetters(NamedView.prototype, layout)
  addGetters(NamedEntry.prototype, layout)
  const make: EntryMaker = (index, plan) => new NamedEntry(index, plan, make)
  const view = (index: FieldIndex): View<M> => new NamedView(index, make, view)
  return () => view(new FieldIndex(layout))
}

/** What an instance has besides its prototype. */
const ownNames: ReadonlySet<string> = new Set<keyof Fields>(['index'])

/** Puts the getters between a class and the one that it extends. */
function addGetters(prototype: View | Entry, layout: Layout): void {
  const above = Object.getPrototypeOf(prototype) as object
  // Without a prototype of its own an object is kept as a table; a class's would copy its thousand definitions at each one that comes.
  const getters = Object.create(null) as object
  for (const { tag, name, camel, type } of layout.fields.values()) {
    // MsgType(35) is the view's own, and says the same; any other field would be hidden by what the view has of that name.
    if (tag === 35 && camel === 'msgType' && camel in above) continue
    if (camel in above || ownNames.has(camel))
      throw new Error(
        `codec: the field ${name}(${tag}) can't be read by name, as every view has a '${camel}' of its own; call it otherwise`,
      )
    if (camel in getters) throw new Error(`codec: the field ${name}(${tag}) and another are one name in TypeScript, ${camel}`)
    // Before FIX.4.3 the count of a group is an INT like any other, and NoRpts(82) is a NUMINGROUP that counts nothing: what counts a group, the message knows.
    const get =
      type === 'NUMINGROUP' || type === 'INT'
        ? function (this: View | Entry): Group | string | number | boolean | undefined {
            if (!this.mayHave(tag)) return this.value(tag)
            return this.has(tag) ? this.group(tag) : undefined
          }
        : function (this: Fields): string | number | boolean | undefined {
            return this.value(tag)
          }
    Object.defineProperty(getters, camel, { get, configurable: true })
  }
  Object.setPrototypeOf(getters, above)
  Object.setPrototypeOf(prototype, getters)
}
