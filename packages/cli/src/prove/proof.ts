/** The verdict of `fix prove`: one sentence, and the same as JSON. */
import type { VerdictsAgain } from '@fix/strategy'
import type { Comparison } from './comparison.ts'

/** The shape of `fix prove --json`. Without a log what only it could tell is null. */
export interface Proof {
  readonly schema: 1
  readonly journal: string
  readonly against: string | null
  readonly log: Comparison['log'] | null
  /** Orders, cancels and replaces that the journal says left. */
  readonly sent: number
  readonly lost: number | null
  readonly doubled: number | null
  /** Orders and requests whose fate is not known. */
  readonly unknown: number
  readonly unrecorded: number | null
  readonly unsent: number | null
  readonly positionsEqual: boolean | null
  /** The journal's hash chain, every record, ends here. */
  readonly chainHead: string
  readonly records: number
  /** Records behind the last link, which a run that was killed leaves; the next start closes them. */
  readonly open: boolean
  /** What a clean stop left of its orders is the fold of the journal; null where there was none. */
  readonly foldEqual: boolean | null
  readonly orders: number
  /** Verdicts of risk, judged again by their records: how many, and of how many that comes otherwise. */
  readonly verdicts: { readonly judged: number; readonly passed: number; readonly refused: number; readonly differing: number }
  readonly messages: number | null
  /** The first of each, by name. */
  readonly violations: {
    readonly lost: readonly string[]
    readonly doubled: readonly string[]
    readonly unrecorded: readonly string[]
    readonly differences: readonly string[]
    readonly verdicts: readonly string[]
  }
  /** Why something could not be judged. */
  readonly notJudged: readonly string[]
  readonly held: boolean | null
  readonly sentence: string
}

/** Names in the result; counts are of all. */
export const maxNamed = 100

export type Judged = Omit<
  Proof,
  | 'schema'
  | 'verdicts'
  | 'lost'
  | 'doubled'
  | 'unrecorded'
  | 'unsent'
  | 'positionsEqual'
  | 'log'
  | 'violations'
  | 'notJudged'
  | 'held'
  | 'sentence'
> & { readonly verdicts: VerdictsAgain }

export function proofOf(judged: Judged, comparison: Comparison | undefined, notJudged: readonly string[]): Proof {
  const { lost, doubled, unrecorded, differences, unsent, positionsEqual, log, reasons } = comparison ?? {
    ...{ lost: [], doubled: [], unrecorded: [], differences: [], reasons: [], unsent: null, positionsEqual: null, log: null },
  }
  const why = [...notJudged, ...reasons.slice(0, maxNamed)]
  const { verdicts } = judged
  const broken =
    lost.length + doubled.length + unrecorded.length + differences.length + verdicts.differing > 0 || judged.foldEqual === false
  const held = broken ? false : why.length > 0 ? null : true
  const count = (list: readonly string[]): number | null => (comparison === undefined ? null : list.length)
  const first = (list: readonly string[]): readonly string[] => list.slice(0, maxNamed)
  const counted = {
    log,
    lost: count(lost),
    doubled: count(doubled),
    unrecorded: count(unrecorded),
    unsent,
    positionsEqual,
  }
  return {
    schema: 1,
    journal: judged.journal,
    against: judged.against,
    log: counted.log,
    sent: judged.sent,
    lost: counted.lost,
    doubled: counted.doubled,
    unknown: judged.unknown,
    unrecorded: counted.unrecorded,
    unsent: counted.unsent,
    positionsEqual: counted.positionsEqual,
    chainHead: judged.chainHead,
    records: judged.records,
    open: judged.open,
    foldEqual: judged.foldEqual,
    orders: judged.orders,
    verdicts: {
      ...{ judged: verdicts.passed + verdicts.refused - verdicts.notJudged, passed: verdicts.passed, refused: verdicts.refused },
      differing: verdicts.differing,
    },
    messages: judged.messages,
    violations: {
      ...{ lost: first(lost), doubled: first(doubled), unrecorded: first(unrecorded), differences: first(differences) },
      verdicts: verdicts.differences,
    },
    notJudged: why,
    held,
    sentence: sentenceOf({ ...judged, ...counted, held }),
  }
}

function sentenceOf(proof: Judged & Pick<Proof, 'lost' | 'doubled' | 'unrecorded' | 'positionsEqual' | 'held'>): string {
  const { sent, lost, doubled, unknown, unrecorded, positionsEqual, chainHead, records, orders, foldEqual } = proof
  const chain = `the hash chain of ${records} records holds, its head is ${chainHead}`
  const fold = foldEqual === null ? '' : foldEqual ? ', the fold is what the last stop left' : ', the fold is not what the last stop left'
  const judged = judgedAgain(proof.verdicts)
  if (lost === null) {
    const rest = proof.against === null ? 'without a log nothing is said of what arrived' : 'what arrived could not be judged'
    return `${sent} requests sent, ${orders} orders folded, ${unknown} of unknown fate; ${chain}${fold}${judged}; ${rest}.`
  }
  const positions = positionsEqual === null ? 'positions could not be judged' : positionsEqual ? 'positions equal' : 'positions differ'
  return `${sent} sent, ${lost} lost, ${doubled} doubled, ${unknown} unknown, ${unrecorded} unrecorded, ${positions}; ${chain}${fold}${judged}.`
}

function judgedAgain({ passed, refused, notJudged, differing }: VerdictsAgain): string {
  const judged = passed + refused - notJudged
  if (judged === 0) return ''
  return differing === 0 ? `, ${judged} verdicts judged again are the same` : `, ${differing} of ${judged} verdicts judged again are not`
}

/** For people: the sentence, and a line for each thing that was found. */
export function linesOf({ sentence, violations, notJudged }: Proof): string[] {
  const lines = [sentence]
  for (const [name, list] of Object.entries(violations)) for (const one of list) lines.push(`${name}: ${one}`)
  for (const reason of notJudged) lines.push(`not judged: ${reason}`)
  return lines
}
