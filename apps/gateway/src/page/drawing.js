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

/** A cell is its text, or text, class and what is told of it on pointing. Fewer rows than `room` leave blank ones. */
export function table(node, columns, rows, none, room = rows.length) {
  if (node.tHead === null) node.append(element('thead'), element('tbody'))
  const [head, body] = [node.tHead, node.tBodies[0]]
  const heads = children(children(head, 1, () => element('tr'))[0], columns.length, () => element('th'))
  columns.forEach(([title, className = ''], at) => text(heads[at], title, className))
  const lines = children(body, Math.max(rows.length, room, 1), () => element('tr'))
  for (let at = 0; at < lines.length; at++) {
    const row = rows[at] ?? [[at === 0 && rows.length === 0 ? none : '', 'empty']]
    lines[at].className = rows[at] === undefined ? 'blank' : ''
    const cells = children(lines[at], row.length, () => element('td'))
    row.forEach((cell, place) => {
      const [value, className = '', title = ''] = Array.isArray(cell) ? cell : [cell]
      text(cells[place], value, `${columns[place][1] ?? ''} ${className}`.trim())
      cells[place].title = title
      cells[place].colSpan = rows[at] === undefined ? columns.length : 1
    })
  }
  return lines
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
