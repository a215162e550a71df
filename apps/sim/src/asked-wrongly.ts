/** What the user asked for can't be done as it was asked; the program says why and ends with status 2. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly'
}

/** What was asked can't be told from what is there; the program says why and ends with status 3. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged'
}

/** Exit statuses of every command: it held, it did not, asked wrongly, could not be judged. */
export const exit = { held: 0, didNot: 1, askedWrongly: 2, notJudged: 3 } as const
