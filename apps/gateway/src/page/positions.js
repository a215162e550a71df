/** What is held, what it is worth, and where its profit comes from. */
import { age, signOf, table } from './drawing.js'

const $ = (id) => document.getElementById(id)
const components = ['signal', 'delay', 'spread', 'slippage', 'unattributed', 'fees', 'swap', 'fx', 'net']

export function showPositions({ positions, totals, accountCurrency }) {
  const sums = positions.length > 1 ? totals : []
  table(
    $('positions'),
    [
      ['Instrument'],
      ['Position', 'n'],
      ['Gross', 'n'],
      ['Average', 'n'],
      ['Mark', 'n'],
      ['Realised', 'n'],
      ['Unrealised', 'n'],
      ['Fees', 'n'],
      ['Swap', 'n'],
      ['Net', 'n'],
      [''],
      ['', 'wide'],
    ],
    [
      ...positions.map((one) => [one.instrument, one.qty, one.gross, one.averagePx, markCell(one.mark), ...profitCells(one)]),
      ...sums.map((one) => [['All', 'dim'], '', '', '', '', ...profitCells(one)]),
    ],
    'Flat; nothing has been filled.',
    1,
  )
  const explained = [...positions, ...sums.map((one) => ({ ...one, instrument: 'All' }))]
  table(
    $('attribution'),
    [['Instrument'], ...components.map((name) => [name === 'fx' ? 'FX' : name[0].toUpperCase() + name.slice(1), 'n']), ['', 'wide']],
    explained.map(({ instrument, attribution, currency }) => [
      instrument,
      ...components.map((name) => (attribution === null ? ['–', 'dim'] : [attribution[name], signOf(attribution[name])])),
      [attribution === null ? 'can’t be told whole' : currency, 'dim'],
    ]),
    'Nothing to explain yet.',
    1,
  )
  $('positions').title = accountCurrency === '' ? 'Each amount in the currency of its instrument' : `Converted into ${accountCurrency}`
}

function markCell({ state, why, px, ageMs }) {
  if (state === 'available') return [px, '', ageMs === null ? '' : `${age(ageMs)} old`]
  return [px === '' ? `unavailable: ${why}` : `${px} (${why}, ${age(ageMs)})`, 'warn', 'The last good mark, and its age']
}

function profitCells({ realised, unrealised, lastUnrealised, fees, swap, net, currency, apart, incomplete }) {
  const amount = (text) => [text, signOf(text)]
  const gone = lastUnrealised === '' ? 'mark unavailable' : `was ${lastUnrealised}`
  const missing = [...apart.map((one) => `${one.amount} ${one.currency} apart`), ...incomplete]
  return [
    amount(realised),
    unrealised === '' ? [gone, 'warn'] : amount(unrealised),
    amount(fees),
    amount(swap),
    net === '' ? ['–', 'dim'] : amount(net),
    currency,
    [missing.join(', '), 'warn'],
  ]
}
