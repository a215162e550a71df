/** A schedule that cannot be: which field, what was given, what was expected. The message says all three. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError'
  readonly field: string
  readonly given: string
  readonly expected: string

  constructor(field: string, given: unknown, expected: string) {
    const text = given === undefined ? 'nothing' : JSON.stringify(given)
    super(`schedule.${field}: got ${text}, expected ${expected}`)
    this.field = field
    this.given = text
    this.expected = expected
  }
}
