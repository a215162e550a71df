/** Why nothing trades: one plain sentence a reason and what to do, the worst first; nothing where trading goes on. */
import { age, children, clockText, element, text } from './drawing.js'
import { readyWords, riskWords } from './why-words.js'

/** A refusal of risk that is older is history, and stands among the events. */
const recentUs = 60_000_000
const $ = (id) => document.getElementById(id)

/** Reasons as `{name, is, act, detail}`; `name` is what programs call it. */
export function reasonsOf(status) {
  const { ready, risk, mode, strategy, wallUs } = status
  const reasons = ready.codes.map((one) => readyReason(one, status))
  for (const one of risk.refusals) if (lasts(one, status)) reasons.push(riskReason(one, wallUs))
  if (mode === 'watch') reasons.push(quiet('mode watch', 'This run only watches: it sends no orders.', 'Set `mode` to paper to trade.'))
  else if (strategy === '')
    reasons.push(
      quiet('no strategy', 'No strategy is loaded: nothing decides to trade.', 'Name one under `strategy` in the configuration.'),
    )
  if (mode === 'shadow')
    reasons.push(quiet('mode shadow', 'This run decides and sends nothing: its orders are only noted.', 'Set `mode` to paper to trade.'))
  return reasons
}

/** Recent, and no order of the instrument has passed since. */
function lasts({ instrument, lastUs }, { orders, wallUs }) {
  const passed = [...orders.open, ...orders.recent].some((one) => one.instrument === instrument && wallUs - one.ageMs * 1000 > lastUs)
  return wallUs - lastUs <= recentUs && !passed
}

const quiet = (name, is, act) => ({ name, is, act, detail: '', quiet: true })

function readyReason({ code, scope, sinceUs, detail }, { wallUs, sessions }) {
  const words = readyWords[code] ?? { is: () => `The gateway is not ready: ${code}.`, act: 'Look at the log.' }
  const next = code === 'outside_schedule' ? (sessions.find(({ name }) => name === scope)?.nextChangeUs ?? 0) : 0
  const told = [
    detail,
    next > 0 ? `opens at ${clockText(next, true).slice(0, 16)}` : '',
    `for ${age(Math.max(0, Math.round((wallUs - sinceUs) / 1000)))}`,
  ]
  return { name: scope === '' ? code : `${code} ${scope}`, is: words.is({ scope, detail }), act: words.act, detail: joined(told) }
}

function riskReason({ code, instrument, limit, actual, count, lastUs }, wallUs) {
  const told = [
    limit === '' ? '' : `${actual} against a limit of ${limit}`,
    count === 1 ? 'once' : `${count} times`,
    `the last one ${age(Math.max(0, Math.round((wallUs - lastUs) / 1000)))} ago`,
  ]
  return {
    name: `${code} ${instrument}`.trim(),
    is: `Risk refuses orders${instrument === '' ? '' : ` in ${instrument}`}: ${riskWords[code] ?? code}`,
    act: 'That is what the limit is for. If it is too tight, change `limits` in the configuration and start again.',
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
  reasons.forEach(({ name, is, act, detail }, at) => {
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
