/** What an ExecutionReport(8) says of costs, and its decimals of no known scale. What can't be understood is left out: a cost is never guessed. */
import type { ReportedCost } from '@fix/events'

/** Digits of a decimal that a double still holds. */
const maxDigits = 15

/**
 * Decimal text as a scaled integer with the digits that it has; undefined where it is no plain decimal. Beyond 15 significant digits, which
 * only a venue that prints a double sends, it is rounded half away from zero to 15.
 */
export function readDecimal(text: string): { value: number; scale: number } | undefined {
  return shortDecimal(text) ?? anyDecimal(text)
}

/** Nearly all are a few digits, and this one is asked for AvgPx(6) with every report. Leaves to the other what has no digit, or may have too many. */
function shortDecimal(text: string): { value: number; scale: number } | undefined {
  if (text.length > maxDigits) return undefined
  const from = text.charCodeAt(0) === minus ? 1 : 0
  let value = 0
  let scale = 0
  let point = -1
  // Zeros at the end of the fraction are no digits of it: they count once another digit follows.
  let zeros = 0
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - zero
    if (digit >= 0 && digit <= 9) {
      if (point >= 0 && digit === 0) zeros++
      else if (point < 0) value = value * 10 + digit
      else {
        value = value * 10 ** (zeros + 1) + digit
        scale += zeros + 1
        zeros = 0
      }
    } else if (text.charCodeAt(at) === dot && point < 0) point = at
    else return undefined
  }
  if (text.length - from - (point < 0 ? 0 : 1) < 1) return undefined
  return { value: from === 1 && value !== 0 ? -value : value, scale }
}

const minus = 0x2d
const dot = 0x2e
const zero = 0x30

function anyDecimal(text: string): { value: number; scale: number } | undefined {
  const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text)
  if (parts === null) return undefined
  const whole = parts[2].replace(/^0+(?=\d)/, '')
  let fraction = (parts[3] ?? '').replace(/0+$/, '')
  if (parts[2] + (parts[3] ?? '') === '') return undefined
  const room = Math.max(maxDigits - whole.length, 0)
  const up = fraction.length > room && fraction.charCodeAt(room) >= 53
  fraction = fraction.slice(0, room)
  const value = Number(whole + fraction) + (up ? 1 : 0)
  if (!Number.isSafeInteger(value)) return undefined
  return { value: parts[1] === '-' && value !== 0 ? -value : value, scale: fraction.length }
}

/** What is read of a message; views of @fix/codec fit. */
interface Texts {
  str(tag: number): string
}

interface CostView extends Texts {
  group(countTag: number): { readonly count: number; entry(at: number): Texts }
}

/** CommType(13). An amount without one is of the whole execution. */
const commTypes: Readonly<Record<string, ReportedCost['basis']>> = { '': 'absolute', '1': 'perUnit', '2': 'percentage', '3': 'absolute' }
/** MiscFeeBasis(891). */
const feeBases: Readonly<Record<string, ReportedCost['basis']>> = { '': 'absolute', '0': 'absolute', '1': 'perUnit', '2': 'percentage' }
/** MiscFeeType(139): tax, stamp and consumption tax are taxes, 3 is a local commission, the rest are fees. */
const feeTypes: Readonly<Record<string, ReportedCost['type']>> = { '2': 'tax', '3': 'commission', '5': 'tax', '9': 'tax' }

/** undefined where the report names none. */
export function readCosts(view: CostView): ReportedCost[] | undefined {
  const commission = view.str(12)
  const fees = view.group(136)
  if (commission === '' && fees.count === 0) return undefined
  const costs: ReportedCost[] = []
  if (commission !== '') add(costs, 'commission', commTypes[view.str(13)], commission, view.str(479))
  for (let i = 0; i < fees.count; i++) {
    const fee = fees.entry(i)
    add(costs, feeTypes[fee.str(139)] ?? 'fee', feeBases[fee.str(891)], fee.str(137), fee.str(138))
  }
  return costs.length === 0 ? undefined : costs
}

function add(costs: ReportedCost[], type: ReportedCost['type'], basis: ReportedCost['basis'] | undefined, text: string, currency: string) {
  const decimal = readDecimal(text)
  if (basis === undefined || decimal === undefined || decimal.value === 0) return
  costs.push({ type, basis, amount: decimal.value, scale: decimal.scale, currency })
}
