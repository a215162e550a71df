/** The fields of a message in a list, with names and meanings: for pages and filters. `tree` shows the same as lines. */
import { outline, type OutlineField } from './outline.ts'
import { secretTags } from './secrets.ts'
import { ShownValues } from './shown-value.ts'
import type { View } from '../reading/view.ts'

/** A field as a person reads it. */
export interface ExplainedField {
  readonly tag: number
  /** ClOrdID; '' where the dictionary has no such tag. */
  readonly name: string
  /** As on the wire, with whatever control characters are in it; stars where it is secret. */
  readonly text: string
  /** What an enumerated value stands for; '' otherwise. */
  readonly meaning: string
  /** 0 for the message's own fields, 1 for those of its groups, and so on. */
  readonly depth: number
}

/** The fields of a message in their order, with names, meanings and the depth of groups; the values of `secret` tags as stars. */
export function explain<M>(view: View<M>, secret: readonly number[] = secretTags): ExplainedField[] {
  const { index } = view
  const values = new ShownValues(index, secret)
  const explained: ExplainedField[] = []
  const add = (fields: readonly OutlineField[], depth: number): void => {
    for (const { place, tag, entries } of fields) {
      const name = index.layout.fields.get(tag)?.name ?? ''
      explained.push({ tag, name, text: values.text(place), meaning: values.meaning(place), depth })
      if (entries) for (const entry of entries) add(entry, depth + 1)
    }
  }
  add(outline(index), 0)
  return explained
}
