// Whether the orders that a subject writes are the orders that it was given: read back, and compared tag by tag with the corpus.
import type { Present } from '../group.ts'
import { corpus } from './corpus.ts'
import { order } from './messages.ts'
import { fix } from './subject-view.ts'

const writers: Readonly<Record<string, readonly string[]>> = {
  ours: ['encode/order', 'encode-fields/order', 'encode-object/order'],
  quickfix: ['encode/order'],
  jspurefix: ['encode/order'],
  c: ['encode/order'],
}

/** Values by tag of each message. BodyLength(9) may be padded, and CheckSum(10) follows from the order of the fields: the framer has judged both. */
function valuesOf(bytes: Uint8Array): Map<number, string>[] {
  return Array.from(fix.read(bytes), (m) => {
    const values = new Map<number, string>()
    for (let place = 0; place < m.count; place++) values.set(m.tagAt(place), m.strAt(place))
    values.delete(9)
    values.delete(10)
    return values
  })
}

function same(some: Map<number, string>, others: Map<number, string>): boolean {
  return some.size === others.size && [...some].every(([tag, value]) => others.get(tag) === value)
}

/** What is wrong with a text of orders, | for SOH; undefined where they are those of the corpus. */
export function wrongIn(text: string): string | undefined {
  const given = valuesOf(Buffer.from(corpus(order).join(''), 'latin1'))
  const written = valuesOf(Buffer.from(text.replaceAll('|', '\x01'), 'latin1'))
  if (written.length !== given.length) return `wrote ${written.length} orders that can be read, of ${given.length}`
  const at = given.findIndex((values, n) => !same(values, written[n]))
  return at < 0 ? undefined : `wrote order ${at} as ${JSON.stringify([...written[at]])}, given ${JSON.stringify([...given[at]])}`
}

export async function wrongOrders({ subjects }: Present): Promise<string[]> {
  const found: string[] = []
  for (const subject of subjects) {
    for (const work of writers[subject.name] ?? []) {
      const wrong = wrongIn(await subject.text(work))
      if (wrong !== undefined) found.push(`${work}: ${subject.name} ${wrong}`)
    }
  }
  return found
}
