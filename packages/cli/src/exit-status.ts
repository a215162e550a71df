/** Exit statuses of every command, and the errors that end one with a reason on stderr. */
export const exit = { held: 0, didNot: 1, askedWrongly: 2, notJudged: 3 } as const

/** What the user asked for can't be done as it was asked. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly'
}

/** The world failed: a file that can't be read or written. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged'
}

/** What an error of the world says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
