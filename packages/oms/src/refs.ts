/**
 * The ids of one execution: the first, then each correction's. One alone, as nearly all have it, stands without a list, which would be larger than all that it
 * holds.
 */
export type Refs = string | readonly string[]

export const firstRef = (refs: Refs): string => (typeof refs === 'string' ? refs : refs[0])

export const lastRef = (refs: Refs): string => (typeof refs === 'string' ? refs : refs[refs.length - 1])

export const allRefs = (refs: Refs): readonly string[] => (typeof refs === 'string' ? [refs] : refs)

/** Not `includes`: one id may be part of another. */
export const hasRef = (refs: Refs, ref: string): boolean => (typeof refs === 'string' ? refs === ref : refs.includes(ref))

export const withRef = (refs: Refs, ref: string): Refs => (hasRef(refs, ref) ? refs : [...allRefs(refs), ref])
