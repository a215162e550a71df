/** One book: its ladder, best prices in the middle, and the mids that this page has seen of it. */
import { age, children, element, text } from './drawing.js'

const ladderLevels = 5
const keptMids = 240
const mids = new Map()

export function newBook() {
  const box = element('div', 'book')
  const head = element('div', 'row')
  head.append(element('b'), element('span'), element('span', 'dim'))
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'mids')
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'polyline'))
  box.append(head, element('table', 'ladder'), svg)
  return box
}

/** `open`: working orders, to mark their prices. */
export function showBook(box, book, open) {
  const [name, state, note] = box.firstElementChild.children
  text(name, book.instrument)
  text(state, `${book.state}${book.reason === '' ? '' : ` ${book.reason}`}`, book.state === 'LIVE' ? 'good' : 'bad')
  text(note, age(book.ageMs))
  const ladder = box.children[1]
  const rows = children(ladder.tBodies[0] ?? ladder.appendChild(element('tbody')), 2 * ladderLevels + 1, newLevel)
  const most = Math.max(1, ...[...book.bids, ...book.asks].map(([, size]) => Number(size)))
  const own = new Set(open.filter((order) => order.instrument === book.instrument).map((order) => order.price))
  for (let at = 0; at < ladderLevels; at++) {
    showLevel(rows[ladderLevels - 1 - at], book.asks[at], 'ask', most, own)
    showLevel(rows[ladderLevels + 1 + at], book.bids[at], 'bid', most, own)
  }
  rows[ladderLevels].className = 'middle'
  text(rows[ladderLevels].children[1], book.spreadTicks === null ? 'no market' : `spread ${book.spreadTicks}`, 'price')
  drawMids(box.lastElementChild.firstElementChild, book)
}

function newLevel() {
  const row = element('tr')
  const side = (className) => {
    const cell = element('td', className)
    cell.append(element('i', 'bar'), element('span', 'size'))
    return cell
  }
  row.append(side('bids n'), element('td', 'price'), side('asks'))
  return row
}

/** The last three digits of a price are what moves: two large, the last one small. */
function showLevel(row, level, side, most, own) {
  const [price, size] = level ?? ['', '']
  const cell = row.children[1]
  const cut = price.length > 4 ? [price.slice(0, -3), price.slice(-3, -1), price.slice(-1)] : [price, '', '']
  children(cell, 3, () => element('span'))
  cut.forEach((part, at) => text(cell.children[at], part, ['', 'big', 'small'][at]))
  cell.className = `price ${side} ${price !== '' && own.has(price) ? 'own' : ''}`.trim()
  for (const [place, of] of [
    [0, 'bid'],
    [2, 'ask'],
  ]) {
    const [bar, label] = row.children[place].children
    const here = side === of
    bar.style.width = here ? `${(Number(size) / most) * 100}%` : '0'
    text(label, here ? size : '')
  }
}

/** The mids of what this page has seen. */
function drawMids(line, { instrument, bid, ask }) {
  const kept = mids.get(instrument) ?? []
  mids.set(instrument, kept)
  if (bid !== '' && ask !== '') kept.push((Number(bid) + Number(ask)) / 2)
  if (kept.length > keptMids) kept.shift()
  const [low, high] = [Math.min(...kept), Math.max(...kept)]
  const height = (mid) => (high === low ? 5 : 9.5 - (9 * (mid - low)) / (high - low))
  line.parentElement.setAttribute('viewBox', `0 0 ${keptMids} 10`)
  line.setAttribute('points', kept.map((mid, at) => `${keptMids - kept.length + at},${height(mid).toFixed(2)}`).join(' '))
}
