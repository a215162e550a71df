/** The inputs for the codec: messages of many types and versions, most of them mutated, alone and in streams with junk between. */
import type { Dictionary } from '@fix/dictionary'
import type { Chance } from '../chance.ts'
import { Chance as Stream } from '../chance.ts'
import { junk, misdeclared, mutated, resealed } from '../mutation.ts'
import { randomMessage, sealedText } from '../random-message.ts'

const longestInput = 1 << 14
const perType = 3

/** Valid messages of every type of a version, as text, small ones mostly. */
export function corpus(dictionary: Dictionary<unknown>): string[] {
  const chance = new Stream(44)
  const texts: string[] = []
  for (const message of dictionary.messages.values()) {
    for (let round = 0; round < perType; round++) {
      const text = sealedText(randomMessage(dictionary, message, chance, round * 2))
      if (text.length < 900) texts.push(text)
    }
  }
  return texts
}

/** One input: a message or a stream, valid or not. */
export function input(texts: readonly string[], chance: Chance): string {
  let stream = broken(chance.pick(texts), texts, chance)
  if (chance.onceIn(3)) {
    for (let more = chance.between(1, 2); more > 0; more--)
      stream += (chance.onceIn(2) ? junk(chance) : '') + broken(chance.pick(texts), texts, chance)
  }
  if (chance.onceIn(6)) stream = mutated(stream, chance)
  return stream.slice(0, longestInput)
}

function broken(text: string, texts: readonly string[], chance: Chance): string {
  if (chance.onceIn(10)) return text
  let wrong = text
  for (let times = chance.below(4); times > 0; times--) wrong = mutated(wrong, chance)
  if (chance.onceIn(12)) {
    const other = chance.pick(texts)
    wrong = wrong.slice(0, chance.below(wrong.length)) + other.slice(chance.below(other.length))
  }
  if (!chance.onceIn(4)) wrong = resealed(wrong)
  return chance.onceIn(6) ? misdeclared(wrong, chance) : wrong
}
