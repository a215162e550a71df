/** The types of a dialect: a version's messages with some added, changed or gone. The tables of it are `dialect`'s. */

/**
 * The messages `M` with the changes `C`, by the names of messages: one that is new stands as it is, one that is `never` is gone, and one that `M` has
 * is changed field by field: a field that is `never` is gone, any other is added, or takes the place of the one that was there.
 *
 *     Overlay<Messages, { PositionTick: { symbol: string }; ExecutionReport: { positionID?: string; execID: never }; News: never }>
 */
export type Overlay<M, C> = {
  [K in keyof M | keyof C as Left<C, K>]: K extends keyof C ? (K extends keyof M ? Changed<M[K], C[K]> : C[K]) : M[K & keyof M]
}

type Changed<T, C> = Omit<T, keyof C> & { [K in keyof C as Left<C, K>]: C[K] }

/** The name, or never where `C` takes it out. An optional never is one, too. */
type Left<C, K extends PropertyKey> = K extends keyof C ? ([Exclude<C[K], undefined>] extends [never] ? never : K) : K
