/** Tags as people name them: by number, or by the name that a dictionary has for them, whatever its letters: 11, ClOrdID, clordid. */
import type { Dictionary } from '@fix/dictionary'

export class TagNames {
  readonly #byDictionary = new Map<Dictionary<unknown>, ReadonlyMap<string, number>>()

  /** Undefined for a name that the dictionary does not have. */
  tagOf(dictionary: Dictionary<unknown>, word: string): number | undefined {
    if (/^[1-9]\d{0,8}$/.test(word)) return Number(word)
    return this.#namesOf(dictionary).get(word.toLowerCase())
  }

  #namesOf(dictionary: Dictionary<unknown>): ReadonlyMap<string, number> {
    let names = this.#byDictionary.get(dictionary)
    if (names === undefined) {
      names = new Map([...dictionary.fields.values()].map(({ name, tag }) => [name.toLowerCase(), tag]))
      this.#byDictionary.set(dictionary, names)
    }
    return names
  }
}
