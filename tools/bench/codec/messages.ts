// The four messages that the codec is measured with: which fields each has, how each is read, and which three are read where only three are. The one
// place that says so; the corpus, our readers and the peers (through `planText`) go by it.

/** How a field is read. Prices are scaled by `priceScale`, quantities are whole. */
export type Reading = 'text' | 'int' | 'char' | 'price' | 'qty' | 'utc'
export type Field = readonly [tag: number, reading: Reading]

export const priceScale = 5

export interface Kind {
  readonly name: string
  readonly msgType: string
  /** Fields outside the group in the order of the wire, the count field included. */
  readonly fields: readonly Field[]
  readonly group?: { readonly countTag: number; readonly entries: number; readonly fields: readonly Field[] }
  /** What `read-three` reads; of a field in the group, that of the first entry. */
  readonly three: readonly [number, number, number]
}

const header: Field[] = [
  [8, 'text'],
  [9, 'int'],
  [35, 'text'],
  [34, 'int'],
  [49, 'text'],
  [52, 'utc'],
  [56, 'text'],
]
const trailer: Field[] = [[10, 'int']]

/** NewOrderSingle(D), about 200 bytes. */
export const order: Kind = {
  name: 'order',
  msgType: 'D',
  fields: [
    ...header,
    [1, 'text'],
    [11, 'text'],
    [15, 'text'],
    [21, 'char'],
    [38, 'qty'],
    [40, 'char'],
    [44, 'price'],
    [54, 'char'],
    [55, 'text'],
    [59, 'char'],
    [60, 'utc'],
    ...trailer,
  ],
  three: [34, 11, 44],
}

/** ExecutionReport(8), about 380 bytes, 36 fields. */
export const executionReport: Kind = {
  name: 'execution-report',
  msgType: '8',
  fields: [
    ...header,
    [1, 'text'],
    [6, 'price'],
    [11, 'text'],
    [12, 'price'],
    [13, 'char'],
    [14, 'qty'],
    [15, 'text'],
    [17, 'text'],
    [22, 'char'],
    [30, 'text'],
    [31, 'price'],
    [32, 'qty'],
    [37, 'text'],
    [38, 'qty'],
    [39, 'char'],
    [40, 'char'],
    [41, 'text'],
    [44, 'price'],
    [48, 'text'],
    [54, 'char'],
    [55, 'text'],
    [58, 'text'],
    [59, 'char'],
    [60, 'utc'],
    [63, 'char'],
    [150, 'char'],
    [151, 'qty'],
    [851, 'int'],
    ...trailer,
  ],
  three: [11, 39, 14],
}

/** MarketDataSnapshotFullRefresh(W) with a number of entries. */
export function snapshot(entries: number, name = `snapshot-${entries}`): Kind {
  return {
    name,
    msgType: 'W',
    fields: [...header, [55, 'text'], [262, 'text'], [268, 'int'], ...trailer],
    group: {
      countTag: 268,
      entries,
      fields: [
        [269, 'char'],
        [270, 'price'],
        [271, 'qty'],
        [346, 'int'],
        [290, 'int'],
      ],
    },
    three: [34, 55, 270],
  }
}

/** MarketDataIncrementalRefresh(X) with 10 entries. */
export const incremental: Kind = {
  name: 'incremental-10',
  msgType: 'X',
  fields: [...header, [262, 'text'], [268, 'int'], ...trailer],
  group: {
    countTag: 268,
    entries: 10,
    fields: [
      [279, 'char'],
      [269, 'char'],
      [278, 'text'],
      [55, 'text'],
      [270, 'price'],
      [271, 'qty'],
    ],
  },
  three: [34, 55, 270],
}

export const fourKinds: readonly Kind[] = [order, executionReport, snapshot(20), incremental]

/** Entries of the snapshots in which cost against size is measured. */
export const sizes = [1, 10, 100, 1000] as const
export const sizeKinds: readonly Kind[] = sizes.map((entries) => snapshot(entries, `size-${entries}`))

/** What the peers read, by lines: `top TAG READING`, `group COUNT DELIMITER`, `entry TAG READING`, `three TAG READING top|entry`. */
export function planText(kind: Kind): string {
  const lines = kind.fields.map(([tag, reading]) => `top ${tag} ${reading}`)
  if (kind.group) {
    lines.push(`group ${kind.group.countTag} ${kind.group.fields[0][0]}`)
    lines.push(...kind.group.fields.map(([tag, reading]) => `entry ${tag} ${reading}`))
  }
  for (const tag of kind.three) {
    const inEntry = kind.group?.fields.find(([each]) => each === tag)
    const found = inEntry ?? kind.fields.find(([each]) => each === tag)
    if (!found) throw new Error(`${kind.name} has no field ${tag}`)
    // A field that stands around the group, too, is read there.
    const top = kind.fields.find(([each]) => each === tag)
    lines.push(`three ${tag} ${found[1]} ${top ? 'top' : 'entry'}`)
  }
  return `${lines.join('\n')}\n`
}
