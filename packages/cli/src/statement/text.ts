/** A statement for people: amounts rounded to hundredths, half-even, each once. */
import { amountText, utcText } from '@fix/oms'
import { components, isHeld, type Statement, type StatementLine } from './statement.ts'

export function linesOf(statement: Statement): string[] {
  const { day, lines, fills, totals, complete, costMethod } = statement
  if (lines.length === 0) return [`${day}: nothing was held and nothing was traded`]
  const text = [`${day} UTC, cost by ${costMethod}, ${fills.length} ${fills.length === 1 ? 'fill' : 'fills'}`]
  for (const line of lines) text.push('', ...lineText(line))
  text.push('')
  for (const { currency, realised, unrealised, fees, swap, net } of totals)
    text.push(
      `total ${currency}: realised ${money(realised)}, unrealised ${money(unrealised)}, fees ${money(fees)}, swap ${money(swap)}, net ${money(net)}`,
    )
  if (!complete) text.push('not the whole: a mark, a rate or what explains a profit is missing')
  return text
}

function lineText(line: StatementLine): string[] {
  const { instrument, positionID, suspense, strategy, currency, opening, closing, attribution, incomplete } = line
  const name = [instrument, positionID, suspense ? 'in suspense' : '', strategy === '' ? 'of no strategy' : strategy].filter(
    (part) => part !== '',
  )
  const held = ({ qty, averagePx }: StatementLine['opening']): string => (averagePx === '' ? qty : `${qty} at ${averagePx}`)
  const text = [
    `${name.join(', ')} (${currency})`,
    `  held ${held(opening)}, then ${held(closing)}; ${line.fills} ${line.fills === 1 ? 'fill' : 'fills'}`,
    `  realised ${money(line.realised)}, unrealised ${money(line.unrealised)}, fees ${money(line.fees)}, swap ${money(line.swap)}`,
  ]
  if (closing.mark !== null && isHeld(closing)) {
    text.push(`  marked at ${closing.mark.bid}/${closing.mark.ask}, the last market in the journal, of ${utcText(closing.mark.timeUs)}`)
  }
  if (attribution !== null) text.push(`  ${components.map((part) => `${part} ${money(attribution[part])}`).join(', ')}`)
  if (incomplete.length > 0) text.push(`  not the whole: ${incomplete.join(', ')}`)
  return text
}

function money(text: string | null): string {
  if (text === null) return 'not known'
  const [whole, fraction = ''] = text.split('.')
  return amountText(BigInt(whole + fraction), fraction.length)
}
