/** What the user asked for can't be done as it was asked; the program says why and ends with status 2. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly'
}

/** Exit statuses of every command: it held, it did not, asked wrongly. */
export const exit = { held: 0, didNot: 1, askedWrongly: 2 } as const
