/** Where something waits: how much, how much there may be, and what was lost for want of room. */
import { bytesText, table } from './drawing.js'

const columns = [['Queue'], ['Of'], ['Waiting', 'n'], ['Room for', 'n'], ['Lost', 'n']]
const names = {
  received: 'Received, not read yet',
  early: 'Came before what is missing',
  waiting: 'Waits for its turn to go out',
  written: 'Written, not taken by the peer',
  journal: 'Records not stored yet',
  alerts: 'Notifications',
}
/** From this part of its room on a queue is told in the colour of a warning. */
const fullFrom = 0.8

export function showQueues({ queues }) {
  const rows = queues.map(({ name, scope, unit, depth, bound, dropped }) => [
    names[name] ?? name,
    scope || 'gateway',
    [amount(depth, unit), depth >= bound * fullFrom ? 'warn' : ''],
    [amount(bound, unit), 'dim'],
    dropped === 0 ? ['none', 'dim'] : [`${dropped}`, 'bad'],
  ])
  table(document.getElementById('queues'), columns, rows, 'There are no queues.')
}

const amount = (value, unit) => (unit === 'bytes' ? bytesText(value) : `${value} ${unit}`)
