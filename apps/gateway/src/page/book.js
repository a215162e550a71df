/**
 * One book, chosen among those of the gateway: its state in words, ladder, figures and chart. What may not be believed is never shown as if it were
 * live: the last contents stay in sight, dimmed, under the reason.
 */
import { newChart } from './chart.js'
import { age, children, element, text } from './drawing.js'
import { showLadder } from './ladder.js'

const $ = (id) => document.getElementById(id)

const staleReasons = {
  gap: 'messages of the venue are missing',
  disconnect: 'the session to the venue is down',
  quiet: 'nothing has come for too long',
  crossed: 'the bid has stood above the ask for too long',
  integrity: 'what the venue sent contradicts itself',
  checksum: 'the checksum of the venue is another one',
  desync: 'the venue changes entries that are not there',
  bad_action: 'the venue did what this feed is not known to do',
  buffer_overflow: 'the venue sent more entries than a book may hold',
  instrument_mismatch: 'the venue sent another instrument',
  clock: 'the clocks are too far apart',
}
const otherStates = {
  EMPTY: 'Nobody has asked for it yet.',
  SYNCING: 'Asked for; the snapshot has not come yet.',
  REJECTED: 'The venue refuses to send it.',
  CLOSED: 'Nobody wants it any more.',
}

const chart = newChart($('chart'))
let chosen = ''
let asking = false

/** Called with each status: keeps the list of books, and asks for the chosen one. */
export async function followBooks(books) {
  showPicker(books)
  if (chosen === '' || asking) return
  asking = true
  const of = chosen
  try {
    const answer = await fetch(`/books/${encodeURIComponent(of)}?since=${chart.lastUs(of)}`)
    if (answer.ok && of === chosen) showBook(await answer.json())
  } catch {
    // The page says by itself when the gateway is away.
  } finally {
    asking = false
  }
}

/** Names the state beside each instrument that is not LIVE; with one instrument there is nothing to pick. */
function showPicker(books) {
  if (!books.some(({ instrument }) => instrument === chosen)) chosen = books[0]?.instrument ?? ''
  const picker = $('which')
  picker.hidden = books.length < 2
  const options = children(picker, books.length, () => element('option'))
  books.forEach(({ instrument, state, reason }, at) => {
    options[at].value = instrument
    text(options[at], state === 'LIVE' ? instrument : `${instrument} – ${[state, reason].filter(Boolean).join(' ')}`)
  })
  if (picker.value !== chosen) picker.value = chosen
}

$('which').onchange = () => {
  chosen = $('which').value
  chart.clear()
}

function showBook({ book, history }) {
  const live = book.state === 'LIVE' && !book.crossed
  $('book').classList.toggle('doubt', !live)
  text($('bookname'), book.instrument)
  text($('bookstate'), book.crossed ? 'crossed' : [book.state, book.reason].filter(Boolean).join(' '), `pill ${live ? 'good' : 'bad'}`)
  text($('bookage'), book.ageMs === null ? 'no update yet' : `updated ${age(book.ageMs)} ago`)
  $('bookdoubt').hidden = live
  text($('bookdoubt'), live ? '' : doubt(book))
  showLadder($('ladder'), book, live)
  showFacts(book)
  chart.show(book, history)
}

function doubt({ state, reason, crossed, ageMs, bids, asks }) {
  if (crossed) return 'Crossed: the bid stands above the ask. No best price is served, and nothing is traded on it.'
  if (state !== 'STALE') return otherStates[state]
  const old = bids.length + asks.length === 0 ? '' : ` Below stands the last that was known, ${age(ageMs)} old; nothing is traded on it.`
  return `Stale: ${staleReasons[reason] ?? reason}.${old}`
}

function showFacts({ mid, spreadTicks, own, health }) {
  const facts = [
    ['Mid', mid === '' ? '–' : mid],
    ['Spread', spreadTicks === null ? '–' : `${spreadTicks} ${spreadTicks === 1 ? 'tick' : 'ticks'}`],
    ['Own orders', own.reduce((sum, { clOrdIDs }) => sum + clOrdIDs.length, 0)],
    ...(health === null ? [] : healthFacts(health)),
  ]
  const boxes = children($('bookfacts'), facts.length, () => {
    const box = element('div')
    box.append(element('dt'), element('dd'))
    return box
  })
  facts.forEach(([name, value], at) => {
    text(boxes[at].firstElementChild, name)
    text(boxes[at].lastElementChild, value)
  })
}

/** What is well is short; what is not is said as well. */
function healthFacts(health) {
  const facts = [
    ['Levels', `${health.bidLevels} × ${health.askLevels}`],
    ['Updates', health.updates],
    ['A second', health.updatesPerSecond.toFixed(1)],
    ['Gaps', health.gaps],
    ['Resyncs', health.lastResyncMs === null ? health.resyncs : `${health.resyncs}, last in ${age(health.lastResyncMs)}`],
    ['Subscription', `${health.subscription} ${health.mdReqID}`.trim()],
  ]
  const odd = Object.entries(health.anomalies).map(([code, times]) => `${code} ${times}`)
  if (health.marketPhase !== 'unknown') facts.push(['Market', health.marketPhase])
  if (health.outage !== '') facts.push(['Not live for', age(health.outageMs)])
  if (health.crossedMs > 0) facts.push(['Crossed for', age(health.crossedMs)])
  if (odd.length > 0) facts.push(['Odd', odd.join(', ')])
  if (health.rejectReason !== '') facts.push(['Refused', `MDReqRejReason(281) ${health.rejectReason}, ${health.attempts} attempts`])
  return facts
}
