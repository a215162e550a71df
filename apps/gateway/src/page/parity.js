/** How orders and positions compare with what the venue says of them. */
import { age, table, text } from './drawing.js'

const $ = (id) => document.getElementById(id)
const outcomes = {
  never: ['not compared yet', 'dim'],
  ok: ['the same as at the venue', 'good'],
  mismatch: ['the venue has it otherwise', 'bad'],
  unavailable: ['the venue has not told all', 'warn'],
}
const levels = { new: 'dim', warn: 'warn', alert: 'bad', severe: 'bad' }

export function showParity({ parity, wallUs }) {
  const { outcome, runs, lastRunAgeMs, inFlight, breaks, mismatchedOrders, mismatchedPositions, mismatchedFills, dropCopy } = parity
  const [what, className] = outcomes[outcome]
  const told = [
    what,
    lastRunAgeMs === null ? '' : `compared ${age(lastRunAgeMs)} ago, ${runs} ${runs === 1 ? 'time' : 'times'}`,
    mismatchedOrders > 0 ? `${mismatchedOrders} orders differ` : '',
    mismatchedPositions > 0 ? `${mismatchedPositions} positions differ` : '',
    mismatchedFills > 0 ? `${mismatchedFills} executions told by one session only` : '',
    dropCopy === null ? '' : dropCopy.up ? 'drop copy is up' : 'drop copy is away',
    inFlight > 0 ? `${inFlight} on their way` : '',
  ]
  text($('parityrun'), told.filter((one) => one !== '').join(' · '), className)
  $('parity').hidden = breaks.length === 0
  const row = (one) => [
    one.of,
    one.instrument,
    [one.key, 'mono'],
    one.field,
    one.ours === '' ? ['none', 'dim'] : one.ours,
    one.theirs === '' ? ['none', 'dim'] : one.theirs,
    age(Math.max(0, Math.round((wallUs - one.firstUs) / 1000))),
    one.count,
    [one.level, levels[one.level]],
    [one.id, 'mono dim'],
  ]
  table(
    $('parity'),
    [['Break'], ['Instrument'], ['Name'], ['Field'], ['Here', 'n'], ['Venue', 'n'], ['Age', 'n'], ['Seen', 'n'], ['Level'], ['', 'wide']],
    breaks.map(row),
    '',
  )
}
