/**
 * Profit as somebody who has the venue's reports and paper would work it out: from the bytes of the ExecutionReport(8) in the journal, by
 * what each order did since its last report, at average cost. Nothing of the order engine is used.
 */
import { readJournal } from '@fix/store/file'

const decoder = new TextDecoder()
/** Money is counted in 1e-10: five decimals of a price times two of a quantity, and room to spare. */
const unit = 10n ** 10n

export interface Paper {
  fills: number
  /** Realised profit as decimal text. */
  realised: string
}

export function profitOnPaper(dir: string): Paper {
  const done = new Map<string, { qty: bigint; cost: bigint }>()
  const seen = new Set<string>()
  let fills = 0
  let position = 0n
  let cost = 0n
  let realised = 0n
  for (const { raw } of readJournal(dir)) {
    const fields = new Map(
      decoder
        .decode(raw)
        .split('\x01')
        .map((field) => field.split('=') as [string, string]),
    )
    if (fields.get('35') !== '8' || fields.get('150') !== 'F') continue
    const key = `${fields.get('37')} ${fields.get('14')}`
    // The same state told twice, as by a status report, is one execution.
    if (seen.has(key)) continue
    seen.add(key)
    const before = done.get(fields.get('37')!) ?? { qty: 0n, cost: 0n }
    const qty = scaled(fields.get('14')!, 2)
    const after = { qty, cost: qty * scaled(fields.get('6')!, 8) }
    done.set(fields.get('37')!, after)
    const sign = fields.get('54') === '1' ? 1n : -1n
    const delta = sign * (after.qty - before.qty)
    const paid = sign * (after.cost - before.cost)
    if (delta === 0n) continue
    fills++
    if (position === 0n || position > 0n === delta > 0n) cost += paid
    else {
      if (magnitude(delta) > magnitude(position)) throw new Error('a fill turns the position round: this paper cannot do that')
      const share = (cost * magnitude(delta)) / magnitude(position)
      realised += -paid - share
      cost -= share
    }
    position += delta
  }
  return { fills, realised: text(realised) }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

function scaled(decimal: string, digits: number): bigint {
  const [whole, fraction = ''] = decimal.split('.')
  if (fraction.length > digits) throw new Error(`${decimal} has more than ${digits} decimals`)
  return BigInt(whole + fraction.padEnd(digits, '0'))
}

function text(value: bigint): string {
  const digits = magnitude(value).toString().padStart(11, '0')
  const fraction = digits.slice(-10).replace(/0+$/, '').padEnd(2, '0')
  return `${value < 0n ? '-' : ''}${magnitude(value) / unit}.${fraction}`
}
