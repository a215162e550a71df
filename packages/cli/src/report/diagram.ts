/** The messages of logs as a sequence diagram: a line of life for each party, an arrow for each message, in the order of the log. SVG, made here, which needs nobody. */
import { formatUtc } from '@fix/codec'
import type { StoryMessage } from '../story/story-message.ts'
import { isTradeReport } from '../story/order-story.ts'
import { escaped } from './html.ts'

const [left, apart, top, row, footer] = [200, 560, 46, 30, 20]
/** Of a log of a hub with more the first ones have a line. */
const mostParties = 6
const longestLabel = 80

/** Messages between parties beyond the first ones are not drawn: gives how many. */
export function diagram(messages: readonly StoryMessage[], timeOf: (message: StoryMessage) => number): { svg: string; undrawn: number } {
  const parties = [...new Set(messages.flatMap(({ from, to }) => [from, to]))].slice(0, mostParties)
  const drawn = messages.filter(({ from, to }) => parties.includes(from) && parties.includes(to) && from !== to)
  const width = left + Math.max(1, parties.length - 1) * apart + 120
  const height = top + drawn.length * row + footer
  const xOf = (party: string): number => left + parties.indexOf(party) * apart
  const lines = parties.map(
    (party) =>
      `<line class="life" x1="${xOf(party)}" y1="${top - 18}" x2="${xOf(party)}" y2="${height - 6}"/><text class="party" x="${xOf(party)}" y="18">${escaped(party)}</text>`,
  )
  const arrows = drawn.map((message, at) => arrow(message, xOf(message.from), xOf(message.to), top + at * row, timeOf(message)))
  const svg = `<svg role="img" aria-label="sequence diagram" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${lines.join('\n')}
${arrows.join('\n')}
</svg>`
  return { svg, undrawn: messages.length - drawn.length }
}

function arrow(message: StoryMessage, from: number, to: number, y: number, us: number): string {
  const { text, seq, msgType } = message
  const label = text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text
  const time = Number.isNaN(us) ? '' : formatUtc(us, 3).slice(9)
  return (
    `<g class="${kindOf(message)}"><title>${escaped(`${Number.isNaN(seq) ? '-' : seq} ${text}`)}</title>` +
    `<text class="time" x="6" y="${y + 4}">${time}</text>` +
    `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" marker-end="url(#head)"/>` +
    `<text x="${(from + to) / 2}" y="${y - 5}">${escaped(label)}<tspan class="type"> ${escaped(msgType)}</tspan></text></g>`
  )
}

function kindOf(message: StoryMessage): string {
  const { msgType, says, possDup } = message
  if (['3', 'j', '9', 'Y', '5'].includes(msgType) || says.execType === 'Rejected' || says.ordStatus === 'Rejected') return 'bad'
  if (possDup) return 'again'
  return isTradeReport(message) ? 'good' : 'plain'
}
