/**
 * The file store of QuickFIX by its files. C++ and /n write `NAME.body`, `.header`, `.seqnums`, `.session`; /J writes the two numbers into
 * `.senderseqnums` and `.targetseqnums`, and its header as binary. NAME is made of BeginString and both CompIDs, joined by hyphens.
 */

export interface StoreName {
  /** `FIX.4.4-ME-VENUE`. */
  readonly name: string
  readonly form: 'text' | 'java'
}

/** The stores in a folder. */
export function storesIn(files: readonly string[]): StoreName[] {
  const has = new Set(files)
  const found: StoreName[] = []
  for (const file of [...files].sort()) {
    const text = /^(.+)\.seqnums$/.exec(file)?.[1]
    const java = /^(.+)\.senderseqnums$/.exec(file)?.[1]
    if (text !== undefined && !has.has(`${text}.senderseqnums`)) found.push({ name: text, form: 'text' })
    if (java !== undefined && has.has(`${java}.targetseqnums`)) found.push({ name: java, form: 'java' })
  }
  return found
}

/**
 * Of which store a user speaks: by the name of its files, or as QuickFIX names a session, `FIX.4.4:ME->VENUE`, whose parts are joined by hyphens
 * there, SubIDs by underscores.
 */
export function storeOf(session: string, stores: readonly StoreName[]): StoreName | undefined {
  const asFile = session
    .replace(':', '-')
    .replace('->', '-')
    .replaceAll('/', '_')
    .replace(/:([^:]*)$/, '-$1')
  return stores.find(({ name }) => name === session || name === asFile)
}
