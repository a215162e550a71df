// How many symbols, and how fast they come.

export const symbolsCount = 10_000
/** Updates a second over all symbols. */
export const pace = 200_000
