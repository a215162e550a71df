/**
 * The session machine under a peer that says anything, in any order, at any time, and an application and an operator that do as they like. Whatever
 * comes, it never throws; its numbers are the fold of its journal; what it writes is valid and numbered without a hole; nothing is delivered twice;
 * its time goes on.
 */
import type { Chance } from './chance.ts'
import { randomPlay } from './session/play.ts'
import { Stage } from './session/stage.ts'
import type { Target, Trial } from './target.ts'

export const sessionTarget: Target = { start: () => new SessionTrial() }

class SessionTrial implements Trial {
  input(chance: Chance): Uint8Array {
    return new Uint8Array(Buffer.from(randomPlay(chance).join('\n'), 'latin1'))
  }

  check(input: Uint8Array): string {
    const [set, ...acts] = Buffer.from(input).toString('latin1').split('\n')
    const stage = new Stage(set)
    for (const act of acts) {
      const problem = stage.plays(act)
      if (problem !== '') return `${problem}, after ${act}`
    }
    return ''
  }
}
