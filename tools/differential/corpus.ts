/** The messages that both readers read: of all versions, a third valid, each of the others with one thing broken. One seed makes the same corpus everywhere. */
import type { Dictionary, Message } from '@fix/dictionary'
import { Chance } from '../fuzz/chance.ts'
import { randomMessage, sealedText } from '../fuzz/random-message.ts'
import { partBreakages, type Scene } from './breakages.ts'
import { textBreakages } from './text-breakages.ts'
import { versions, type Version } from './versions.ts'

export interface Case {
  /** Seed of this one message. */
  readonly seed: number
  readonly version: Version
  /** What is broken; 'valid' where nothing is. */
  readonly kind: string
  readonly bytes: Uint8Array
}

/** How often a version is drawn; FIX.4.4 is what most venues speak. */
const weights: Readonly<Record<string, number>> = { 'FIX.4.2': 2, 'FIX.4.4': 5, 'FIX.5.0SP2': 2 }
const drawn = versions.flatMap((version) => Array.from({ length: weights[version.name] ?? 1 }, () => version))
const parts = Object.entries(partBreakages)
const texts = Object.entries(textBreakages)
export const kinds: readonly string[] = ['valid', ...Object.keys(partBreakages), ...Object.keys(textBreakages)]
const longest = 1 << 16

export function corpus(messages: number, firstSeed: number): Case[] {
  const types = new Map(versions.map((version) => [version, [...version.dictionary.messages.values()]]))
  return Array.from({ length: messages }, (_, at) => makeCase(firstSeed + at, types))
}

function makeCase(seed: number, types: ReadonlyMap<Version, readonly Message[]>): Case {
  const chance = new Chance(seed)
  for (;;) {
    const version = chance.pick(drawn)
    const made = attempt(version.dictionary, chance.pick(types.get(version) ?? []), chance)
    if (made) return { seed, version, kind: made.kind, bytes: Buffer.from(made.text, 'latin1') }
  }
}

/** A message with one thing broken, or none; undefined where the message has no place for it. */
function attempt(dictionary: Dictionary<unknown>, message: Message, chance: Chance): { kind: string; text: string } | undefined {
  const scene: Scene = { dictionary, message, chance, parts: randomMessage(dictionary, message, chance, chance.pick([0, 3, 8])) }
  const draw = chance.below(9)
  if (draw < 3) return bounded('valid', sealedText(scene.parts))
  if (draw < 7) {
    const [kind, breaks] = chance.pick(parts)
    return breaks(scene) ? bounded(kind, sealedText(scene.parts)) : undefined
  }
  const [kind, breaks] = chance.pick(texts)
  return bounded(kind, breaks(sealedText(scene.parts), scene))
}

function bounded(kind: string, text: string): { kind: string; text: string } | undefined {
  return text.length > 0 && text.length < longest ? { kind, text } : undefined
}
