/** The last messages of both sessions: decoded, secrets blank. A search goes over all that the gateway keeps; a row opens with each field and its bytes. */
import { clockText, element, OpenRow, Opener, table, text } from './drawing.js'

const againMs = 400
const shownRows = 14
const $ = (id) => document.getElementById(id)
const columns = [['Time'], ['Session'], [''], ['Seq', 'n'], ['Message'], ['', 'wide']]

const opened = new OpenRow()
let paused = false
let answered
let asking = false
let askedAt = 0
/** More rows than these are shown once asked for. */
let limit = shownRows
/** The journal's newest record as last heard, and where the pause began: nothing newer is shown meanwhile. */
let newestIdx = 0
let frozenIdx = 0

/** Called with each status, and with what the journal has by then. */
export function followMessages({ journal }) {
  newestIdx = journal.idx
  if (!paused) void ask(false)
}

async function ask(atOnce) {
  if (asking || (!atOnce && performance.now() - askedAt < againMs)) return
  asking = true
  askedAt = performance.now()
  const q = $('filter').value.trim()
  try {
    const before = paused ? `&before=${frozenIdx + 1}` : ''
    const answer = await fetch(`/messages?limit=${limit}&q=${encodeURIComponent(q.slice(0, 200))}${before}`)
    if (answer.ok) {
      answered = await answer.json()
      redrawMessages()
    } else text($('messagesnote'), `The messages cannot be shown: ${await answer.text()}`, 'bad')
  } catch {
    // The page says by itself when the gateway is away.
  } finally {
    asking = false
  }
  if (q !== $('filter').value.trim()) await ask(true)
}

export function redrawMessages() {
  if (answered === undefined) return
  const { messages, kept, more } = answered
  const rows = messages.map((one) => [
    [clockText(one.timeUs), 'mono'],
    one.session,
    [one.dir === 'in' ? '←' : '→', 'dim', one.dir === 'in' ? 'came in' : 'went out'],
    one.seq,
    new Opener(one.name, String(one.idx) === opened.key),
    one.decoded,
  ])
  const none = kept === 0 ? 'No message yet.' : 'No message fits the search.'
  const lines = table($('messages'), columns, rows, none, shownRows)
  const keys = messages.map(({ idx }) => String(idx))
  if (opened.place(lines, keys, columns.length)) showFields(messages[keys.indexOf(opened.key)])
  else opened.key = ''
  const what =
    $('filter').value.trim() === '' ? `the newest ${messages.length} of ${kept} kept` : `${messages.length} found in ${kept} kept`
  text($('messagesnote'), `${paused ? 'Paused: ' : ''}${what}; market data is in the book only`, paused ? 'warn' : 'dim')
  $('older').hidden = !more
}

function showFields({ idx, text: bytes }) {
  if (opened.cell.firstElementChild !== null) return
  const raw = element('p', 'raw mono')
  text(raw, bytes)
  const note = element('p', 'dim')
  text(note, `Record ${idx} of the journal, as it went over the wire: | for the separator, secrets as *.`)
  const fields = element('div', 'fields')
  const named = answered.messages.find((one) => one.idx === idx).decoded
  for (const field of named.split(/ (?=[A-Za-z0-9]+=)/)) {
    const at = field.indexOf('=')
    const [name, value] = [element('span', 'dim'), element('span')]
    text(name, field.slice(0, Math.max(0, at)))
    text(value, field.slice(at + 1))
    fields.append(name, value)
  }
  opened.cell.append(fields, raw, note)
}

opened.follow($('messages'), redrawMessages)

/** Shows the messages in which `wanted` stands. */
export function searchMessages(wanted) {
  $('filter').value = wanted
  $('filter').scrollIntoView({ block: 'start' })
  $('filter').focus()
  void ask(true)
}

$('pause').onclick = () => {
  paused = !paused
  frozenIdx = newestIdx
  $('pause').setAttribute('aria-pressed', String(paused))
  text($('pause'), paused ? 'Go on' : 'Pause')
  redrawMessages()
  if (!paused) void ask(true)
}
$('filter').oninput = () => void ask(true)
$('older').onclick = () => {
  limit = 200
  void ask(true)
}
