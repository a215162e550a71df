/**
 * What goes wrong on a line, drawn from a seed: connection by connection, direction by direction, at which message. Only such things as a line can
 * do to two engines and still be healed by the rules of FIX: TCP reorders nothing, so a message is whole, missing, there twice, or cut.
 */
import type { Chance } from '../fuzz/chance.ts'

/** Who sends the messages of a direction. */
export type From = 'ours' | 'theirs'

export type FaultKind =
  /** The message never arrives: a gap. */
  | 'drop'
  /** It arrives a second time as it stands: MsgSeqNum too low, without PossDupFlag. */
  | 'repeat'
  /** It arrives a second time as a resend would bring it, with PossDupFlag(43)=Y. */
  | 'resend'
  /** Half of it arrives, and the connection is gone. */
  | 'cutInside'
  /** It arrives, and the connection is gone. */
  | 'cutBehind'
  /** The connection is reset, what was on its way is lost. */
  | 'reset'
  /** It arrives, then this direction ends; the other one goes on for a while. */
  | 'halfClose'
  /** It and all behind it are late. */
  | 'delay'
  /** It arrives byte by byte. */
  | 'crumble'
  /** A gap fill stands in its place: it is lost without a trace. No line does that; drawn by no seed, but by the test of the judgement. */
  | 'forge'

export interface Fault {
  readonly from: From
  /** Counts the messages of the direction that are not a Logon(A), from 1. */
  readonly at: number
  readonly kind: FaultKind
}

/** What happens to one connection. `logonLost`: the answer to its Logon never arrives. */
export interface LinePlan {
  readonly faults: readonly Fault[]
  readonly logonLost: boolean
}

export const calm: LinePlan = { faults: [], logonLost: false }

const harmless: readonly FaultKind[] = ['delay', 'crumble', 'resend']
const ends: readonly FaultKind[] = ['cutInside', 'cutBehind', 'reset', 'halfClose']

/** What a cycle's connections meet, in their order; whatever connections come after them are calm. `sealed`: the line can't see messages. */
export function linesOf(chance: Chance, sealed: boolean): LinePlan[] {
  const lines: LinePlan[] = []
  for (let left = chance.between(2, 3); left > 0; left--) lines.push(lineOf(chance, sealed))
  return lines
}

function lineOf(chance: Chance, sealed: boolean): LinePlan {
  if (!sealed && chance.onceIn(12)) return { faults: [], logonLost: true }
  const faults: Fault[] = []
  const losing = chance.pick<From>(['ours', 'theirs'])
  if (!sealed) {
    for (let count = chance.between(0, 3); count > 0; count--) faults.push({ from: losing, at: chance.between(1, 14), kind: 'drop' })
    for (let count = chance.between(0, 2); count > 0; count--)
      faults.push({ from: chance.pick<From>(['ours', 'theirs']), at: chance.between(1, 14), kind: chance.pick(harmless) })
  }
  // A repeat ends the session with a Logout(5), which QuickFIX takes for the message that is missing where one is: never both on one connection.
  const kind = !sealed && faults.every(({ kind }) => kind !== 'drop') && chance.onceIn(3) ? 'repeat' : chance.pick(ends)
  faults.push({ from: chance.pick<From>(['ours', 'theirs']), at: chance.between(3, 22), kind })
  return { faults, logonLost: false }
}
