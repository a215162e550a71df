/** The orders that work and the last that have ended. A row opens: what was wanted, what risk said, each request and each report. */
import { age, children, clockText, element, OpenRow, Opener, table, text } from './drawing.js'
import { searchMessages } from './messages.js'

/** Rows that the tables keep room for. */
const openRoom = 3
const recentRows = 8
const againMs = 500
const $ = (id) => document.getElementById(id)
const columns = [
  ['ClOrdID'],
  ['Instrument'],
  ['Side'],
  ['Type'],
  ['Status'],
  ['Qty', 'n'],
  ['Done', 'n'],
  ['Leaves', 'n'],
  ['Price', 'n'],
  ['Age', 'n'],
  ['', 'wide'],
]

const opened = new OpenRow()
let asking = false
let askedAt = 0

const rowOf = (order) => [
  new Opener(order.clOrdID, order.clOrdID === opened.key, 'mono'),
  order.instrument,
  [order.side, order.side === 'buy' ? 'bid' : 'ask'],
  order.type,
  [order.status, order.status === 'Unknown' ? 'bad' : ''],
  order.qty,
  order.cumQty,
  order.leavesQty,
  order.price,
  age(order.ageMs),
  [order.reason, 'dim', order.reason],
]

let last

export function showOrders(status) {
  last = status
  const { orders } = status
  const recent = orders.recent.slice(0, recentRows)
  const more = orders.openCount - orders.open.length
  text($('openname'), more > 0 ? `Working orders, the newest ${orders.open.length} of ${orders.openCount}` : 'Working orders')
  const working = table($('open'), columns, orders.open.map(rowOf), 'No order is working.', openRoom)
  const ended = table($('recent'), columns, recent.map(rowOf), 'No order has ended yet.', recentRows)
  const placed = [
    opened.place(
      working,
      orders.open.map(({ clOrdID }) => clOrdID),
      columns.length,
    ),
    opened.place(
      ended,
      recent.map(({ clOrdID }) => clOrdID),
      columns.length,
    ),
  ]
  // It went where no row is shown any more.
  if (!placed.includes(true)) opened.key = ''
}

function opens() {
  askedAt = 0
  if (last !== undefined) showOrders(last)
  void followOrder()
}
for (const id of ['open', 'recent']) opened.follow($(id), opens)

/** Asks for the story of the order that is open, where one is. */
export async function followOrder() {
  const { key } = opened
  if (key === '' || asking || performance.now() - askedAt < againMs) return
  asking = true
  askedAt = performance.now()
  try {
    const answer = await fetch(`/orders/${encodeURIComponent(key)}`)
    if (key !== opened.key) return
    if (answer.ok) showStory(await answer.json())
    else text(opened.cell, `Its story cannot be told: ${await answer.text()}.`)
  } catch {
    // The page says by itself when the gateway is away.
  } finally {
    asking = false
  }
}

const tones = { verdict: 'dim', doubt: 'warn', fill: 'good' }

function showStory({ order, orderID, strategy, story, left }) {
  if (opened.cell.firstElementChild?.className !== 'dim')
    opened.cell.replaceChildren(element('p', 'dim'), element('div', 'story'), itsMessages())
  const [about, lines] = opened.cell.children
  const told = [strategy === '' ? 'not of a strategy' : `of ${strategy}`, orderID === '' ? '' : `OrderID(37) ${orderID}`, order.reason]
  const gone = left > 0 ? `${left} lines in the middle are left out` : ''
  const none = story.length === 0 ? 'sent by an earlier run: its journal has the story' : ''
  text(about, [...told, gone, none].filter((one) => one !== '').join(' · '))
  const spans = children(lines, story.length * 3, () => element('span'))
  story.forEach(({ timeUs, what, text: line }, at) => {
    text(spans[3 * at], clockText(timeUs), 'mono')
    text(spans[3 * at + 1], what, 'dim')
    text(spans[3 * at + 2], line, tones[what] ?? '')
  })
}

function itsMessages() {
  const button = element('button', 'quiet')
  button.type = 'button'
  text(button, 'Its messages')
  button.onclick = () => searchMessages(opened.key)
  return button
}
