/** The ladder: asks above, bids below, the best of both in the middle, and our own resting orders at their prices, also where nobody else stands. */
import { children, element, text } from './drawing.js'

/** Rows of a side, at least and at most; it does not shrink while one book is looked at, so that nothing below it moves. */
const fewestRows = 5
const mostRows = 10
let sideRows = fewestRows
let of = ''

export function showLadder(node, book, live) {
  if (book.instrument !== of) sideRows = fewestRows
  of = book.instrument
  const asks = rowsOf(book.asks, own(book, 'sell'), 1)
  const bids = rowsOf(book.bids, own(book, 'buy'), -1)
  sideRows = Math.max(sideRows, asks.length, bids.length)
  const most = Math.max(1, ...[...asks, ...bids].map(({ size }) => Number(size)))
  const rows = children(node.tBodies[0], 2 * sideRows + 1, newRow)
  for (let at = 0; at < sideRows; at++) {
    showRow(rows[sideRows - 1 - at], asks[at], 'ask', most)
    showRow(rows[sideRows + 1 + at], bids[at], 'bid', most)
  }
  const middle = rows[sideRows]
  middle.className = 'middle'
  const { mid, spreadTicks } = book
  text(
    middle.children[2],
    live && spreadTicks !== null ? `${mid} · spread ${spreadTicks}` : live ? 'one side is empty' : 'no market',
    'price',
  )
}

function own({ own: all }, side) {
  return all.filter((one) => one.side === side)
}

/** Levels and own orders by price, best first: own ones are always among them, and the deepest levels give way to them. */
function rowsOf(levels, orders, direction) {
  const rows = new Map(levels.map((level) => [level.price, { ...level, own: undefined }]))
  for (const order of orders.slice(0, mostRows)) {
    const row = rows.get(order.price) ?? { price: order.price, size: '', entries: 0, own: undefined }
    row.own = order
    rows.set(order.price, row)
  }
  const sorted = [...rows.values()].sort((a, b) => direction * (Number(a.price) - Number(b.price)))
  for (let at = sorted.length - 1; at >= 0 && sorted.length > mostRows; at--) if (sorted[at].own === undefined) sorted.splice(at, 1)
  return sorted
}

function newRow() {
  const row = element('tr')
  const side = (className) => {
    const cell = element('td', className)
    cell.append(element('i', 'bar'), element('span', 'size'), element('small', 'dim'))
    return cell
  }
  row.append(element('td', 'mine n'), side('bids n'), element('td', 'price'), side('asks'), element('td', 'mine'))
  return row
}

function showRow(row, level, side, most) {
  const { price, size, entries, own: order } = level ?? { price: '', size: '', entries: 0, own: undefined }
  const cell = row.children[2]
  children(cell, 3, () => element('span'))
  // The last three digits of a price are what moves: two large, the last one small.
  const cut = price.length > 4 ? [price.slice(0, -3), price.slice(-3, -1), price.slice(-1)] : [price, '', '']
  cut.forEach((part, at) => text(cell.children[at], part, ['', 'big', 'small'][at]))
  cell.className = `price ${side}`
  row.className = order === undefined ? '' : 'own'
  for (const [mine, place, of] of [
    [0, 1, 'bid'],
    [4, 3, 'ask'],
  ]) {
    const here = side === of
    const [bar, label, count] = row.children[place].children
    bar.style.width = here ? `${(Number(size) / most) * 100}%` : '0'
    text(label, here ? (price !== '' && size === '' && order === undefined ? 'no size' : size) : '')
    text(count, here && entries > 1 ? `×${entries}` : '')
    count.title = here && entries > 1 ? `${entries} entries share this price` : ''
    text(row.children[mine], here && order !== undefined ? `● ${order.leavesQty}` : '')
    row.children[mine].title = here && order !== undefined ? `our own: ${order.clOrdIDs.join(', ')}` : ''
  }
}
