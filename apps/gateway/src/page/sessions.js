/** The rows of the sessions: how each stands, how quick its line is, what is missing or waits, and when its hours change. */
import { age, bytesText, clockText, element, table, text } from './drawing.js'

const $ = (id) => document.getElementById(id)
const columns = [
  ['Session'],
  ['State'],
  ['Peer'],
  ['Next in', 'n'],
  ['Next out', 'n'],
  ['Last in', 'n'],
  ['Last out', 'n'],
  ['Round trip', 'n'],
  ['p50 / p99', 'n'],
  ['Clock skew', 'n'],
  ['Resend', 'n'],
  ['Queue', 'n'],
  ['May send', 'n'],
  ['Hours'],
  ['', 'wide'],
]
const roundTripAt = columns.findIndex(([name]) => name === 'Round trip')
const sparkWidth = 60
const sparkHeight = 14

export function showSessions({ sessions, wallUs }) {
  const rows = sessions.map((one) => [
    one.name,
    [one.state, one.up ? '' : 'warn'],
    one.peer,
    one.nextIn,
    one.nextOut,
    age(one.lastInAgeMs),
    age(one.lastOutAgeMs),
    one.roundTripUs === null ? ['–', '', 'No TestRequest(1) was needed yet'] : `${(one.roundTripUs / 1000).toFixed(2)} ms`,
    roundTripsCell(one),
    one.clockSkewUs === null ? '–' : `${(one.clockSkewUs / 1000).toFixed(0)} ms`,
    resendCell(one.resend),
    queueCell(one),
    one.throttleBudget === null
      ? ['–', 'dim', 'No limit of ours holds']
      : [one.throttleBudget, one.throttleBudget === 0 ? 'warn' : '', 'Messages before our own limit holds the next one back'],
    hoursCell(one, wallUs),
    [one.detail, one.up ? 'dim' : 'warn', one.detail],
  ])
  const lines = table($('sessions'), columns, rows, 'No session is configured.')
  sessions.forEach((one, at) => {
    const cell = lines[at].firstElementChild
    const dot = element('i', `dot ${one.up ? 'up' : one.state === 'disconnected' ? '' : 'mid'}`)
    if (cell.firstElementChild?.className !== dot.className) cell.replaceChildren(dot, one.name)
    showSpark(lines[at].children[roundTripAt], one.roundTripsUs)
  })
}

function roundTripsCell({ roundTripP50Us: p50, roundTripP99Us: p99 }) {
  if (p50 === null || p99 === null) return ['–', 'dim']
  return [`${(p50 / 1000).toFixed(2)} / ${(p99 / 1000).toFixed(2)} ms`, '', 'Of the last 512 round trips']
}

function resendCell(resend) {
  if (resend === null) return ['none', 'dim']
  return [`${resend.done} of ${resend.total ?? '?'}`, 'warn', 'Messages that were missing and have come since']
}

function queueCell({ waitingMessages, bufferedBytes }) {
  const told = [waitingMessages > 0 ? `${waitingMessages} wait` : '', bufferedBytes > 0 ? `${bytesText(bufferedBytes)} unsent` : '']
  const queue = told.filter((one) => one !== '').join(', ')
  return queue === '' ? ['empty', 'dim'] : [queue, 'warn']
}

function hoursCell({ scheduled, nextChangeUs }, wallUs) {
  if (nextChangeUs === 0) return ['always', 'dim']
  const left = age(Math.max(0, Math.round((nextChangeUs - wallUs) / 1000)))
  const at = clockText(nextChangeUs, true).slice(0, 16)
  return [`${scheduled ? 'ends' : 'opens'} in ${left}`, scheduled ? '' : 'warn', `${at}; its numbers begin again in each window`]
}

/** The last round trips as a line behind the figure, from 0 to the longest. */
function showSpark(cell, roundTripsUs) {
  if (roundTripsUs.length < 2) return
  const longest = Math.max(...roundTripsUs)
  const points = roundTripsUs.map(
    (us, at) => `${(at * sparkWidth) / (roundTripsUs.length - 1)},${sparkHeight - 1 - (us / longest) * (sparkHeight - 2)}`,
  )
  const drawn = cell.querySelector('polyline')
  if (drawn !== null) return drawn.setAttribute('points', points.join(' '))
  const spark = svg('svg', { class: 'spark', width: sparkWidth, height: sparkHeight, role: 'img' })
  spark.setAttribute('aria-label', `The last ${roundTripsUs.length} round trips, the longest ${(longest / 1000).toFixed(2)} ms`)
  spark.append(svg('polyline', { points: points.join(' ') }))
  const figure = cell.textContent
  text(cell, '')
  cell.append(spark, figure)
}

function svg(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
