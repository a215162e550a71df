/** docs/events.md, from the catalogue. */
import { counterOf, urgentEvents } from '../src/event-counters.ts'
import { catalogue, type EventName } from '../src/log-catalogue.ts'
import { table } from './configuration-page.ts'

const head = ['event', 'level', 'means', 'fields', 'counted by']

function counterIn(event: EventName): string {
  const counter = counterOf(event)
  if (counter !== undefined) return `\`${counter}\``
  return urgentEvents.includes(event) ? 'nothing: the process ends with it' : ''
}

export function eventsPage(): string {
  const rows = Object.entries(catalogue).map(([name, { level, about, fields }]) => {
    const names = Object.keys(fields).map((field) => `\`${field}\``)
    return [`\`${name}\``, level, about, names.join(', '), counterIn(name as EventName)]
  })
  return `# Events

Everything that a gateway tells in its log and at \`/events\`, made from \`apps/gateway/src/log-catalogue.ts\`. A line is one JSON object; besides the fields of its event it has \`v\` (1), \`t\` (UTC), \`level\`, \`component\`,
\`instance\`, \`build\` and \`stage\`, and no other. Names and fields are the interface; \`msg\` is for people. The level is the usual one; some events are told at another where they are less urgent.
Every event of level \`warn\` and above has a counter; the last column says which.

\`session\`, \`epoch\`, \`dir\` and \`seq\` name a message for good. \`traceId\` is the same in all that is told of an order, over restarts too; \`rootClOrdID\` is the first ClOrdID(11) of its chain. Quantities and prices are scaled
integers of the instrument, as in the journal.

${table([head, ...rows]).join('\n')}
`
}
