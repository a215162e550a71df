/** What may be configured of the kill switch: what makes it go by itself, and how it is reached from outside when no page answers. */
import { z } from 'zod'

const tripStates = ['reduce-only', 'halted', 'cancel-all', 'flatten'] as const
const state = z.enum(tripStates).default('halted').describe('What the switch goes to.')
const overMs = (what: string): z.ZodInt => z.int().min(1).describe(what)
const count = z.int().min(1).max(10_000).describe('How many.')
const withinMs = z.int().min(1)
const within = withinMs.describe('Within so long.')

/** What is on unless told otherwise. */
const burst = (count: number, ms: number) =>
  z
    .strictObject({
      count: z.int().min(0).max(10_000).default(count).describe('How many; 0 is never.'),
      withinMs: withinMs.default(ms).describe('Within so long.'),
      state,
    })
    .prefault({})
const excess = (what: string) => z.strictObject({ overMs: overMs(what), state }).optional()
const alone = z.strictObject({ state }).optional()

export const tripsSchema = z
  .strictObject({
    rejects: burst(20, 10_000).describe('So many orders, cancels or replaces that the venue refuses as such.'),
    riskErrors: burst(10, 60_000).describe('So many verdicts of RISK_ERROR: risk met what it could not judge.'),
    slowAnswers: z
      .strictObject({ overMs: overMs('An order without a word of the venue for so long is a slow one.'), count, withinMs: within, state })
      .optional()
      .describe('So many new orders that the venue is slow to answer. Never without it.'),
    dataLost: excess('A book is not LIVE for so long while its market is open.').describe(
      'Halts the instrument, or everything where the price session is down. Never without it.',
    ),
    tradeLost: excess('So long, while its schedule is open.').describe('The trade session is down for too long. Never without it.'),
    clock: excess('So far.').describe('Our clock is too far from a peer’s, or has jumped. Never without it.'),
    sequence: alone.describe('A session ended by sequence numbers that cannot be right. Never without it.'),
    store: alone.describe('The journal takes no more orders, as the disk is full or has failed. Never without it.'),
    audit: z
      .strictObject({ everyS: z.int().min(0).default(600).describe('So long after the last look began; 0 is never.'), state })
      .prefault({})
      .describe(
        'What was written into the journal does not hold any more: it is read again beside the trade, every record and the hash chain.',
      ),
    memory: z
      .strictObject({ overMb: z.int().min(1).describe('Resident memory of the process, in units of 1,000,000 bytes.'), state })
      .optional()
      .describe('The process takes too much memory; over when it takes a tenth less than that. Never without it.'),
    queue: z
      .strictObject({ overPercent: z.int().min(1).max(100).describe('Part of the room that it has.'), state })
      .optional()
      .describe('A queue of a session or of the journal is too full; over when all are half as full as that. Never without it.'),
  })
  .prefault({})
  .describe('What makes the kill switch go by itself. Only a person re-arms it, and only once the cause is gone.')

export const killSchema = z
  .strictObject({
    signal: z
      .union([z.literal(false), z.enum(tripStates)])
      .default('cancel-all')
      .describe('What SIGUSR2 does to everything; false: nothing.'),
    file: z
      .string()
      .min(1)
      .default('KILL')
      .describe(
        'Relative to journal.dir: while it is there nothing is re-armed. Empty is cancel-all of everything; else it says STATE [SCOPE [REASON]].',
      ),
  })
  .prefault({})
  .describe('Ways to the kill switch beside the page.')
