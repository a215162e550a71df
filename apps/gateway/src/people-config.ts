/**
 * Who may command, by name. Each person has a token of his own, by which the page and programs act in his name. Without any, whoever has the token that was
 * printed at the start is the one person there is. With some, that token makes things stricter and nothing looser; with two or more, what loosens the whole
 * account takes two of them.
 */
import { z } from 'zod'

/** In whose name somebody acts who has the token of this start. */
export const pageActor = 'page'
/** Those that are no person, and move the switch. */
const reserved: readonly string[] = [pageActor, 'gateway', 'signal', 'parity', 'loss', 'operator', 'kill']

const name = z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,31}$/, 'expected a name of letters, digits and . _ -, at most 32')
const reference = z.string().regex(/^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/, 'expected a reference, env:NAME or file:PATH')

export const peopleSchema = z
  .record(name, reference)
  .default({})
  .describe(
    'Token of each person, by name. With none, one person is enough for everything; with two or more, what loosens the account takes two.',
  )

/** Names that cannot be told apart, or are no person's. */
export function peopleMistakes(people: Readonly<Record<string, string>>): string[] {
  const seen = new Set<string>()
  return Object.keys(people).flatMap((one) => {
    const lower = one.toLowerCase()
    const twice = seen.has(lower)
    seen.add(lower)
    if (reserved.includes(lower)) return [`people.${one}: a name that is no person's, expected another than ${reserved.join(', ')}`]
    return twice ? [`people.${one}: stands twice but for its capitals, expected each once`] : []
  })
}
