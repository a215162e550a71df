/** Text as it may stand in a page: what a log says is never taken for markup. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character])
}

/** A table of cells that are markup already. */
export function table(id: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: 'th' | 'td'): string => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table id="${id}"><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`
}

export function section(id: string, title: string, body: string): string {
  return `<section id="${id}"><h2>${escaped(title)}</h2>\n${body}\n</section>`
}
