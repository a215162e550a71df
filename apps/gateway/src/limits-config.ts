/** What the configuration says of limits, by instrument and of the account, and what of it makes no sense together. */
import { ordType, timeInForce } from '@fix/events/schema'
import { costMethods } from '@fix/oms'
import { zoneOf } from '@fix/session/node'
import { z } from 'zod'

export const decimal = z.string().regex(/^\d+(\.\d+)?$/, 'expected a decimal number as text, such as "1000" or "0.01"')
const whole = z.int().min(0)
const pace = (what: string): z.ZodOptional<z.ZodObject<{ count: z.ZodInt; withinMs: z.ZodInt }>> =>
  z
    .strictObject({ count: z.int().min(1).describe('How many.'), withinMs: z.int().min(1).describe('Within so long.') })
    .optional()
    .describe(what)

export const limitsSchema = z.strictObject({
  maxQty: decimal.describe('Largest quantity of one order.'),
  maxPosition: decimal.describe('Largest absolute position, open and unknown orders counted at their worst.'),
  maxStrategyPosition: decimal
    .optional()
    .describe('Largest absolute position of any one strategy, its own open orders counted at their worst; no limit without it.'),
  marginBps: z
    .int()
    .min(0)
    .max(100_000)
    .optional()
    .describe('Margin that a position takes, as a part of its value in basis points; needed where account.maxMargin is given.'),
  maxAgeMs: z.int().min(1).default(5000).describe('Age of the book above which no order leaves.'),
  maxValue: decimal.optional().describe('Largest value of one order, in the currency of its price; no limit without it.'),
  collarBps: whole.optional().describe('Basis points beyond the middle of the book that an order may pay; no limit without it.'),
  drift: z
    .strictObject({
      bps: whole.describe('Basis points that an order may pay beyond the cheapest middle of the window.'),
      withinMs: z.int().min(1).describe('Length of the window.'),
    })
    .optional()
    .describe('Keeps orders from running after a price; no limit without it.'),
  maxSpreadTicks: whole.optional().describe('Widest spread that is traded on, in ticks; no limit without it.'),
  maxOpenOrders: whole.optional().describe('Open orders at a time; no limit without it.'),
  maxOrdersADay: whole.optional().describe('Orders sent in a day; no limit without it.'),
  maxQtyADay: decimal.optional().describe('Quantity sent in a day, both sides together; no limit without it.'),
  maxValueADay: decimal.optional().describe('Value sent in a day, both sides together; no limit without it.'),
  messages: pace('New orders, replaces and cancels; cancels count and are never refused. No limit without it.'),
  duplicateMs: whole.optional().describe('An order like one sent less than so long ago is refused; none is without it.'),
  executions: pace(
    'Executions of a strategy on one side; with that many it is halted in the instrument until a person re-arms it. No limit without it.',
  ),
  selfMatch: z.enum(['refuse']).optional().describe('An order that would trade with one of ours is refused; none is without it.'),
  restricted: z.enum(['buy', 'sell', 'all']).optional().describe('Takes no new orders of that side, or at all.'),
  ordTypes: z.array(ordType).optional().describe('Only these types of order; all without it.'),
  timeInForce: z.array(timeInForce).optional().describe('Only these, and an order that names none is refused; all without it.'),
  strategies: z.array(z.string()).optional().describe('Only these strategies; all without it.'),
  stopRequired: z.boolean().optional().describe('An order that opens a position must bring its protective stop.'),
})

const depth = (bps: number) =>
  z
    .strictObject({
      bps: z.int().min(1).max(10_000).optional().describe('As a part of the mark, in basis points.'),
      money: decimal.optional().describe('In money of the account.'),
    })
    .refine(({ bps, money }) => bps !== undefined || money !== undefined, { error: 'expected bps, money, or both' })
    .optional()
    .describe(`${bps / 100} % where nothing is told of any level.`)

/** Levels of one mark, and what they are where nothing is said. */
const levels = (what: string, warn: number, reduceOnly: number, halt: number) =>
  z
    .strictObject({ warn: depth(warn), reduceOnly: depth(reduceOnly), halt: depth(halt) })
    .default({ warn: { bps: warn }, reduceOnly: { bps: reduceOnly }, halt: { bps: halt } })
    .describe(what)

const drawdown = z
  .strictObject({
    day: levels(
      'Below the highest equity of the day: what is told, what lets only reducing orders pass, what halts everything.',
      200,
      300,
      400,
    ),
    total: levels('Below the highest equity of all.', 600, 800, 1000),
    strategy: levels('Of each strategy, as if it traded the account alone; a halt is its own.', 150, 200, 300),
    recoverBps: z
      .int()
      .min(0)
      .max(10_000)
      .default(5000)
      .describe(
        'What of the way from a level’s line back to the mark is recovered before the level is left; a halt ends by a person alone.',
      ),
    maxMarkAgeMs: z.int().min(0).default(60_000).describe('How long the equity may be unknown before only reducing orders pass.'),
  })
  .optional()
  .describe('Limits on what may be lost. Without them nothing of it is limited; with them nothing opens while the equity is not known.')

export const accountSchema = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected three capitals, such as USD')
    .optional()
    .describe('Of the account: profit is converted into it, and its money counted in it. Without it every amount stays in its own.'),
  costMethod: z
    .enum(costMethods)
    .default('average')
    .describe('Which cost a partial close takes along, where profit is told: its share of all, the oldest lots, or the newest.'),
  startingEquity: decimal
    .optional()
    .describe(
      'What the account held when this journal began; what is paid in or out later is booked by POST /cash. The venue reports none.',
    ),
  drawdown,
  maxGross: decimal
    .optional()
    .describe('Value of all that is long or short, open orders counted at their worst, in money of the account; no limit without it.'),
  maxNet: decimal.optional().describe('The same with what is short taken from what is long; no limit without it.'),
  maxCurrency: z
    .record(z.string().regex(/^[A-Z]{3}$/, 'expected three capitals, such as EUR'), decimal)
    .optional()
    .describe('Net value in a currency, by its name: long of EURUSD is long of EUR and short of USD. No limit for one that is not named.'),
  maxCredit: decimal.optional().describe('Value of all positions and of all open orders, netted by nothing; no limit without it.'),
  maxMargin: decimal
    .optional()
    .describe('Margin of what is long or short, by marginBps of each instrument, and never more than the equity; no limit without it.'),
  maxOpenOrders: whole.optional().describe('Open orders at a time, of all instruments; no limit without it.'),
  maxOrdersADay: whole.optional().describe('Orders sent in a day, of all instruments; no limit without it.'),
  messages: pace('As of an instrument, of all together. No limit without it.'),
  maxClockSkewMs: z
    .int()
    .min(1)
    .optional()
    .describe('Our clock may be less than this apart from a peer’s, by SendingTime(52), or no order leaves; no limit without it.'),
  dayStarts: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('00:00')
    .describe('When a day begins, in its zone.'),
  zone: z.string().optional().describe('IANA time zone of dayStarts, such as America/New_York; UTC without it.'),
})

/** What needs the account's money to be counted. */
const inMoney = ['drawdown', 'startingEquity', 'maxGross', 'maxNet', 'maxCurrency', 'maxCredit', 'maxMargin'] as const

type Limits = Readonly<Record<string, z.infer<typeof limitsSchema>>>

/** What of an account makes no sense together. */
export function accountMistakes(account: z.infer<typeof accountSchema> | undefined, limits: Limits): string[] {
  const mistakes: string[] = []
  if (account === undefined) return mistakes
  const { currency, drawdown, maxMargin, zone } = account
  const asks = inMoney.find((key) => account[key] !== undefined)
  if (currency === undefined && asks !== undefined) mistakes.push(`account.currency: missing, expected one beside ${asks}`)
  for (const [id, { marginBps }] of Object.entries(maxMargin === undefined ? {} : limits))
    if (marginBps === undefined) mistakes.push(`limits.${id}.marginBps: missing, expected one beside account.maxMargin`)
  if (zone !== undefined && zoneOf(zone) === undefined)
    mistakes.push(`account.zone: got ${JSON.stringify(zone)}, expected a time zone such as America/New_York`)
  for (const of of ['day', 'total', 'strategy'] as const) {
    for (const unit of ['bps', 'money'] as const) {
      const lines = (['warn', 'reduceOnly', 'halt'] as const).flatMap((level) => {
        const value = drawdown?.[of][level]?.[unit]
        return value === undefined ? [] : [{ level, value: Number(value) }]
      })
      for (const [at, { level, value }] of lines.entries()) {
        const before = lines[at - 1]
        if (before === undefined || value >= before.value) continue
        mistakes.push(`account.drawdown.${of}.${level}.${unit}: got ${value}, expected no less than the ${before.value} of ${before.level}`)
      }
    }
  }
  return mistakes
}
