/** The account's day: what is counted by the day, and the drawdown of the day, begin anew at one time of a declared zone. */

/** The end of the day that a moment lies in; both in microseconds of UTC. */
export type DayEnds = (wallUs: number) => number

export const dayUs = 86_400_000_000

/** Days that begin so long behind midnight UTC. Those of another zone are given from outside, as pure code knows no zones. */
export const dayEndsOf =
  (dayStartsUs: number): DayEnds =>
  (wallUs) =>
    (Math.floor((wallUs - dayStartsUs) / dayUs) + 1) * dayUs + dayStartsUs
