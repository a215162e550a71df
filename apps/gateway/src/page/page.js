/** The status page: it draws what `/events` says, and beside it the book that is chosen. */
import { followBooks } from './book.js'
import { age, bytesText, children, clockText, element, otherZone, signOf, table, text } from './drawing.js'
import { followDecisions, redrawDecisions } from './decisions.js'
import { followLevels, redrawLevels } from './levels.js'
import { followMessages, redrawMessages } from './messages.js'
import { followOrder, showOrders } from './orders.js'
import { showParity } from './parity.js'
import { showPositions } from './positions.js'
import { showQueues } from './queues.js'
import { showRisk } from './risk.js'
import { showSessions } from './sessions.js'
import { showWhy } from './why.js'

const awayAfterMs = 3000
const wholeWithinMs = 1000
/** An eye follows no more; what is urgent is drawn at once. */
const drawAgainMs = 450

const $ = (id) => document.getElementById(id)
let shown
let lastAt = 0
let drawnAt = -Infinity
let urgent = ''

function show(status) {
  shown = status
  document.body.classList.remove('waiting')
  showHead(status)
  showWhy(status)
  showFigures(status.summary)
  showPositions(status)
  showParity(status)
  showOrders(status)
  showSessions(status)
  showEvents(status)
  showJournal(status)
  showQueues(status)
  showRisk(status)
}

function showHead({ mode, strategy, ready, wallUs, build, journal, uptimeS, configHash, dictionaryHash }) {
  text($('mode'), mode, `pill ${ready.ready ? 'good' : ''}`)
  text($('strategy'), strategy)
  text($('ready'), ready.ready ? 'ready' : 'not ready', ready.ready ? 'good' : 'bad')
  text($('clock'), clockText(wallUs, true))
  const parts = [
    `version ${build.version}`,
    `node ${build.node}`,
    `journal ${journal.idx}, ${journal.sync}`,
    `configuration ${configHash}`,
    `dictionary ${dictionaryHash}`,
    `up ${age(uptimeS * 1000)}`,
  ]
  text($('build'), parts.join(' · '))
}

function showFigures(summary) {
  const figures = [
    ['Realised', summary.realisedPnl ?? 'not known', signOf(summary.realisedPnl ?? '')],
    ['Max drawdown', summary.maxDrawdown ?? 'not known'],
    ['Orders', summary.orders],
    ['Fills', summary.fills],
    ['Cancels', summary.cancels],
    ['Rejects', summary.rejects, summary.rejects > 0 ? 'warn' : ''],
    ['Risk blocks', summary.riskBlocks],
    ['Quotes', summary.quotes],
    ['Decisions', summary.decisions],
    ['Unreconciled', summary.unreconciled, summary.unreconciled > 0 ? 'bad' : ''],
  ]
  const boxes = children($('figures'), figures.length, () => {
    const box = element('div')
    box.append(element('span', 'dim'), element('b'))
    return box
  })
  figures.forEach(([name, value, className = ''], at) => {
    text(boxes[at].firstElementChild, name)
    text(boxes[at].lastElementChild, value, className)
  })
}

function showEvents({ events }) {
  const rows = events.map((one) => [
    [clockText(one.timeUs), 'mono'],
    [one.level, { error: 'bad', warn: 'warn' }[one.level] ?? 'dim'],
    [one.text, '', one.text],
  ])
  table($('events'), [['Time'], ['Level'], ['Event', 'wide']], rows, 'Nothing has happened yet.', 7)
}

function showJournal({ journal }) {
  const columns = [
    ['State'],
    ['Records', 'n'],
    ['Waiting', 'n'],
    ['Last sync', 'n'],
    ['Since snapshot', 'n'],
    ['Snapshot', 'n'],
    ['Segments', 'n'],
    ['Size', 'n'],
    ['Reserve', 'n'],
    ['Disk free', 'n'],
    ['', 'wide'],
  ]
  const state = { '': ['takes orders', 'good'], storeFull: ['full: no new orders', 'bad'], storeFailed: ['failed: nothing is sent', 'bad'] }
  const told = [
    journal.cutBytes > 0 ? `this start has cut a torn tail of ${journal.cutBytes} bytes` : '',
    journal.retired > 0 ? `${journal.retired} segments retired` : '',
  ]
  const row = [
    state[journal.refusal],
    journal.idx,
    journal.lag,
    age(journal.lastSyncAgeMs),
    journal.sinceSnapshot,
    age(journal.snapshotAgeMs),
    journal.segments,
    bytesText(journal.bytes),
    bytesText(journal.reserveBytes),
    bytesText(journal.diskFreeBytes),
    [told.filter((text) => text !== '').join(', '), journal.cutBytes > 0 ? 'warn' : 'dim'],
  ]
  table($('journal'), columns, [row], '')
}

$('zone').onclick = () => {
  text($('zone'), otherZone() ? 'local time' : 'UTC')
  if (shown !== undefined) show(shown)
  redrawMessages()
  redrawDecisions()
  redrawLevels()
}
$('tostop').onclick = () => {
  $('kill').scrollIntoView({ block: 'center' })
  $('trip').focus()
}

/** What changes here is not waited with. */
function urgentOf({ ready, risk }) {
  return JSON.stringify([ready?.codes, risk?.kill, risk?.pending])
}

/** What cannot be drawn is told, and does not stand there as if it were new. */
function showBroken(error) {
  $('away').hidden = false
  text($('away'), `The page cannot show what the gateway says: ${error.message}. Reload it; if that does not help, look at /status.`)
  console.error(error)
}

function showAway(away) {
  const last = shown === undefined ? '' : ' What stands below is the last that it said.'
  if (away) text($('away'), `The gateway does not answer.${last} Trying again.`)
  document.body.classList.toggle('away', away)
  $('away').hidden = !away
}

/** What is asked apart is in before the rest is first seen, or it would push down what somebody reads; it isn't waited for long. */
const whole = Promise.race([Promise.all([followDecisions(), followLevels()]), new Promise((resolve) => setTimeout(resolve, wholeWithinMs))])

const stream = new EventSource('/events?of=status')
stream.addEventListener('status', async (event) => {
  lastAt = performance.now()
  showAway(false)
  await whole
  const status = JSON.parse(event.data)
  // Another one comes soon.
  if (urgent === (urgent = urgentOf(status)) && lastAt - drawnAt < drawAgainMs) return
  drawnAt = lastAt
  try {
    show(status)
  } catch (error) {
    return showBroken(error)
  }
  void followBooks(status.books)
  followMessages(status)
  void followOrder()
  void followDecisions()
  void followLevels()
})
stream.addEventListener('error', () => showAway(true))
setInterval(() => {
  if (performance.now() - lastAt > awayAfterMs) showAway(true)
}, 500)
