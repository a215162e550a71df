/**
 * Drawing. Text is set as text, never as markup: what a venue wrote stays what it wrote. Elements stay where they are and only their text changes,
 * so that it can be selected and copied.
 */

/** Makes `parent` hold exactly `count` children, made by `make` where they are missing. */
export function children(parent, count, make) {
  while (parent.children.length > count) parent.lastElementChild.remove()
  while (parent.children.length < count) parent.append(make())
  return parent.children
}

export function element(tag, className = '') {
  const made = document.createElement(tag)
  made.className = className
  return made
}

export function text(node, value, className) {
  const wanted = String(value)
  if (node.textContent !== wanted) node.textContent = wanted
  if (className !== undefined && node.className !== className) node.className = className
}

/**
 * A cell is its text, or text, class and what is told of it on pointing, or an opener. Fewer rows than `room` leave blank ones. Gives the rows, without those
 * that were opened.
 */
export function table(node, columns, rows, none, room = rows.length) {
  if (node.tHead === null) node.append(element('thead'), element('tbody'))
  const [head, body] = [node.tHead, node.tBodies[0]]
  const heads = children(children(head, 1, () => element('tr'))[0], columns.length, () => element('th'))
  columns.forEach(([title, className = ''], at) => text(heads[at], title, className))
  const lines = closedRows(body, Math.max(rows.length, room, 1))
  for (let at = 0; at < lines.length; at++) {
    const row = rows[at] ?? [[at === 0 && rows.length === 0 ? none : '', 'empty']]
    lines[at].className = rows[at] === undefined ? 'blank' : ''
    const cells = children(lines[at], row.length, () => element('td'))
    row.forEach((cell, place) => showCell(cells[place], cell, columns[place][1] ?? '', rows[at] === undefined ? columns.length : 1))
  }
  return lines
}

function showCell(node, cell, columnClass, span) {
  node.colSpan = span
  if (cell instanceof Opener) return cell.show(node)
  const [value, className = '', title = ''] = Array.isArray(cell) ? cell : [cell]
  text(node, value, `${columnClass} ${className}`.trim())
  node.title = title
}

/** A cell that opens what there is to say of its row: a button, so that a keyboard has it too. */
export class Opener {
  constructor(value, open, className = '') {
    Object.assign(this, { value: String(value), open, className })
  }

  show(node) {
    if (node.firstElementChild?.className !== `opens ${this.className}`) {
      const button = element('button', `opens ${this.className}`)
      button.type = 'button'
      node.replaceChildren(button)
    }
    text(node.firstElementChild, this.value)
    node.firstElementChild.setAttribute('aria-expanded', String(this.open))
  }
}

/** Rows of a table without those that were opened below them. */
function closedRows(body, count) {
  const rows = [...body.children].filter((row) => !row.classList.contains('opened'))
  while (rows.length > count) rows.pop().remove()
  while (rows.length < count) {
    rows.push(element('tr'))
    body.append(rows.at(-1))
  }
  return rows
}

/** One row that stands open below the row that it tells of, and stays where it is while others move. */
export class OpenRow {
  #row = element('tr', 'opened')
  key = ''
  cell = element('td')

  constructor() {
    this.#row.append(this.cell)
  }

  /** Opens and closes with the buttons of a table; `onOpen` hears of it. */
  follow(node, onOpen) {
    node.addEventListener('click', (event) => {
      const key = event.target.closest('button.opens')?.closest('tr').dataset.key
      if (key === undefined) return
      this.key = key === this.key ? '' : key
      this.cell.replaceChildren()
      onOpen()
    })
  }

  /** Puts it below the row of its key; false where no row has it. */
  place(lines, keys, columns) {
    lines.forEach((line, at) => (line.dataset.key = keys[at] ?? ''))
    const at = this.key === '' ? -1 : keys.indexOf(this.key)
    if (at < 0) {
      if (lines[0]?.parentElement === this.#row.parentElement) this.#row.remove()
      return false
    }
    this.cell.colSpan = columns
    if (lines[at].nextElementSibling !== this.#row) lines[at].after(this.#row)
    return true
  }
}

let local = false

/** Times in the zone of this machine instead of UTC, or back; tells which. */
export function otherZone() {
  local = !local
  return local
}

/** Microseconds of UTC as a time of day. */
export function clockText(us, withDate) {
  const at = new Date(us / 1000)
  if (!local)
    return `${at
      .toISOString()
      .slice(withDate ? 0 : 11, 23)
      .replace('T', ' ')}`
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return shifted
    .toISOString()
    .slice(withDate ? 0 : 11, 23)
    .replace('T', ' ')
}

/** Bytes in the largest unit that leaves a figure before the point. */
export function bytesText(bytes) {
  if (bytes === null) return '–'
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
  let unit = 0
  for (; bytes >= 1024 && unit < units.length - 1; unit++) bytes /= 1024
  return `${unit === 0 ? bytes : bytes.toFixed(1)} ${units[unit]}`
}

export function age(ms) {
  if (ms === null) return '–'
  if (ms < 1000) return `${ms} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return ms < 3_600_000 ? `${Math.floor(ms / 60_000)} min` : `${Math.floor(ms / 3_600_000)} h`
}

export const signOf = (amount) => (amount.startsWith('-') ? 'bad' : /[1-9]/.test(amount) ? 'good' : '')
