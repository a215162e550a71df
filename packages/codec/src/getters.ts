/** Getters by name on views and entries: `m.clOrdID`, `entry.mdEntryPx`. Made once for a codec from its dictionary. */
import { FieldIndex } from './field-index.ts'
import type { Fields } from './fields.ts'
import { Entry, type EntryMaker, type Group } from './group.ts'
import type { Layout } from './layout.ts'
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

function addGetters(prototype: (View | Entry) & { group(countTag: number): Group }, layout: Layout): void {
  for (const { tag, camel, type } of layout.fields.values()) {
    // A name that the view itself has, as msgType, stays the view's.
    if (camel in prototype) continue
    const get =
      type === 'NUMINGROUP'
        ? function (this: View | Entry): Group | number | undefined {
            return this.has(tag) ? this.group(tag) : undefined
          }
        : function (this: Fields): string | number | boolean | undefined {
            return this.value(tag)
          }
    Object.defineProperty(prototype, camel, { get, configurable: true })
  }
}
