/** What was wished last, and what came of it: sent, refused by a limit, or held back, each with its code. */
import { Asking } from './asking.js'
import { clockText, table } from './drawing.js'

const shownRows = 10
const $ = (id) => document.getElementById(id)
const columns = [
  ['Time'],
  ['Who'],
  ['Wish'],
  ['Instrument'],
  ['Side'],
  ['Quantity', 'n'],
  ['Price', 'n'],
  ['What came of it'],
  ['', 'wide'],
]
const words = { passed: ['sent', 'good'], shadow: ['would be sent', 'dim'], denied: ['refused', 'bad'], held: ['held back', 'warn'] }

let answered

const asking = new Asking(`/decisions?limit=${shownRows}`, 1000, (answer) => {
  answered = answer
  redrawDecisions()
})

/** Called with each status. */
export const followDecisions = () => asking.ask()

export function redrawDecisions() {
  if (answered === undefined) return
  const rows = answered.decisions.map((one) => [
    [clockText(one.timeUs), 'mono'],
    one.by === 'strategy' ? one.strategy : one.by,
    one.kind,
    one.instrument,
    one.side,
    one.qty,
    one.price || one.type,
    words[one.verdict],
    [reasonOf(one), one.code === '' ? 'dim' : '', one.codes.join(', ')],
  ])
  table($('decisions'), columns, rows, 'Nothing was decided in this run.', shownRows)
}

function reasonOf({ code, codes, limit, actual, clOrdID, id }) {
  if (code === '') return `${clOrdID}, on fact ${id}`
  const figures = limit === '' && actual === '' ? '' : `: ${actual} against ${limit}`
  const more = codes.length > 1 ? `, and ${codes.length - 1} more` : ''
  return `${code}${figures}${more}`
}
