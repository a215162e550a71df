/** Why nothing trades: one plain sentence a reason and what to do, the worst first; nothing where trading goes on. */
import { age, children, clockText, element, text } from './drawing.js'
import { follows, refusalFollows } from './why-follows.js'
import { readyWords, riskAct, riskWords } from './why-words.js'

/** A refusal of risk that is older is history, and stands among the events. */
const recentUs = 60_000_000
/** So many sessions or instruments of one reason are named. */
const mostLines = 4
const $ = (id) => document.getElementById(id)

/**
 * Reasons as `{name, is, act, detail}`; `name` is what programs call it. What only follows from another one is told in one last `{follows}`, as nobody has to
 * do anything about it.
 */
export function reasonsOf(status) {
  const { ready, risk, mode, strategy, wallUs } = status
  const { codes } = ready
  const refusals = risk.refusals.filter((one) => lasts(one, status))
  const reasons = grouped(codes.filter((one) => !follows(one, codes))).map((group) => readyReason(group, status))
  for (const one of refusals) if (!refusalFollows(one, codes)) reasons.push(riskReason(one, wallUs))
  const behind = grouped(codes.filter((one) => follows(one, codes))).map((group) => readyReason(group, status))
  for (const one of refusals) if (refusalFollows(one, codes)) behind.push(riskReason(one, wallUs))
  if (behind.length > 0) reasons.push(following(behind))
  if (mode === 'watch') reasons.push(quiet('mode watch', 'This run only watches: it sends no orders.', 'Set “mode” to paper to trade.'))
  else if (strategy === '')
    reasons.push(
      quiet('no strategy', 'No strategy is loaded: nothing decides to trade.', 'Name one under “strategy” in the configuration.'),
    )
  if (mode === 'shadow')
    reasons.push(quiet('mode shadow', 'This run decides and sends nothing: its orders are only noted.', 'Set “mode” to paper to trade.'))
  return reasons
}

/** One code for several sessions or instruments is one reason; each scope of the kill switch is let go by itself. */
function grouped(codes) {
  const groups = new Map()
  for (const one of codes) {
    const key = one.scope === '' || one.code === 'kill_switch' ? `${one.code} ${one.scope}` : one.code
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

function following(reasons) {
  const names = reasons.map(({ names: [first, ...more] }) => (more.length === 0 ? first : `${first} and ${more.length} more`))
  return { name: names.join(', '), is: '', act: `From that follows: ${reasons.map((one) => one.is).join(' ')}`, detail: '', follows: true }
}

/** Recent, and no order of the instrument has passed since. */
function lasts({ instrument, lastUs }, { orders, wallUs }) {
  const passed = [...orders.open, ...orders.recent].some((one) => one.instrument === instrument && wallUs - one.ageMs * 1000 > lastUs)
  return wallUs - lastUs <= recentUs && !passed
}

const quiet = (name, is, act) => ({ name, is, act, detail: '', quiet: true })

function readyReason(group, status) {
  const [{ code }] = group
  const words = readyWords[code] ?? { is: () => `The gateway is not ready: ${code}.`, act: 'Look at the log.' }
  const lines = group.map((one) => joined([nameOf(one), ...toldOf(one, status)]))
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `and ${lines.length - mostLines + 1} more`] : lines
  return {
    names: group.map(nameOf),
    name: shown.join('\n'),
    is: words.is({ scope: listed(group.map(({ scope }) => scope)), many: group.length > 1 }),
    act: words.act,
    detail: '',
  }
}

const nameOf = ({ code, scope }) => (scope === '' ? code : `${code} ${scope}`)

function toldOf({ code, scope, sinceUs, detail }, { wallUs, sessions }) {
  const next = code === 'outside_schedule' ? (sessions.find(({ name }) => name === scope)?.nextChangeUs ?? 0) : 0
  return [
    detail,
    next > 0 ? `opens at ${clockText(next, true).slice(0, 16)}` : '',
    `for ${age(Math.max(0, Math.round((wallUs - sinceUs) / 1000)))}`,
  ]
}

/** QUOTE and TRADE; EURUSD, GBPUSD, USDJPY and 12 more. */
function listed(names) {
  const shown = names.length > mostLines ? [...names.slice(0, mostLines - 1), `${names.length - mostLines + 1} more`] : names
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function riskReason({ code, instrument, limit, actual, count, lastUs }, wallUs) {
  const told = [
    limit === '' ? '' : `${actual} against a limit of ${limit}`,
    count === 1 ? 'once' : `${count} times`,
    `the last one ${age(Math.max(0, Math.round((wallUs - lastUs) / 1000)))} ago`,
  ]
  const name = `${code} ${instrument}`.trim()
  return {
    names: [name],
    name,
    is: `Risk refuses orders${instrument === '' ? '' : ` in ${instrument}`}: ${riskWords[code] ?? code}`,
    act: riskAct(code),
    detail: joined(told),
  }
}

const joined = (parts) => parts.filter((part) => part !== '').join(' · ')

export function showWhy(status) {
  const reasons = reasonsOf(status)
  const stopped = reasons.some((one) => one.quiet !== true)
  $('why').hidden = reasons.length === 0
  $('why').className = stopped ? 'stopped' : ''
  text($('whyname'), status.ready.ready ? 'Why little or nothing trades' : 'Why nothing trades')
  const lines = children($('codes'), reasons.length, newReason)
  reasons.forEach(({ name, is, act, detail, follows: behind = false }, at) => {
    lines[at].className = behind ? 'follows dim' : ''
    const [sentence, what, told] = lines[at].children
    text(sentence, is)
    text(what, act)
    text(told, joined([name, detail]))
  })
}

function newReason() {
  const line = element('li')
  line.append(element('b'), element('span'), element('small', 'dim'))
  return line
}
