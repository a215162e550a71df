/** What may still be done: the kill switch and who moved it, how much of each limit is used, and how far the equity has fallen. */
import { children, clockText, element, text } from './drawing.js'
import { showPending, showSwitch } from './kill-switch.js'
import { showOverrides } from './overrides.js'

/** A limit that is used beyond this is near. */
const near = 0.8
const $ = (id) => document.getElementById(id)

export function showRisk({ risk }) {
  showLatches(risk.kill)
  showSwitch(risk.kill)
  showPending(risk.pending)
  showOverrides(risk.overrides)
  showBars($('limits'), risk.limits.map(limitBar), 'No limits: nothing may be traded.')
  showBars($('drawdown'), risk.drawdown.map(drawdownBar), '')
}

function showLatches(kill) {
  const states = children($('kill'), kill.length, () => {
    const line = element('div')
    line.append(element('b'), ' ', element('span', 'dim'))
    return line
  })
  kill.forEach(({ scope, state, actor, reason, sinceUs }, at) => {
    text(states[at].firstElementChild, state, state === 'active' ? 'good' : 'bad')
    const who = actor === '' ? '' : ` · ${actor}: ${reason} · ${clockText(sinceUs, true).slice(0, 19)}`
    text(states[at].lastElementChild, `${scope === '*' ? 'everything' : scope}${who}`)
  })
}

const limitBar = ({ instrument, used, max, ratio }) => ({ name: instrument, told: `${used} of ${max}`, ratio, tone: toneOf(ratio) })

function drawdownBar({ of, strategy, level, lost, high, halt, ratio }) {
  const name = `Drawdown ${{ day: 'of the day', total: 'of all time', strategy: `of ${strategy}` }[of]}`
  const limit = halt === '' ? '' : `, halts at ${halt}`
  const told = lost === '' ? 'not known yet' : `${lost} below ${high}${limit}${level === 'none' ? '' : ` · ${level}`}`
  return { name, told, ratio: ratio ?? 0, tone: { none: '', warn: 'warn' }[level] ?? 'bad' }
}

const toneOf = (ratio) => (ratio >= 1 ? 'bad' : ratio > near ? 'warn' : '')

function showBars(node, bars, none) {
  const lines = children(node, Math.max(none === '' ? 0 : 1, bars.length), newBar)
  if (bars.length === 0 && none !== '') {
    lines[0].replaceWith(newBar())
    text(lines[0].firstElementChild, none, 'dim')
    lines[0].lastElementChild.hidden = true
  }
  bars.forEach(({ name, told, ratio, tone }, at) => {
    const [title, figures, bar] = lines[at].children
    text(title, name, '')
    text(figures, told, tone === '' ? 'dim' : tone)
    const part = Math.min(100, Math.round(ratio * 100))
    bar.hidden = false
    bar.setAttribute('aria-label', name)
    bar.setAttribute('aria-valuenow', String(part))
    bar.firstElementChild.style.width = `${part}%`
    bar.firstElementChild.className = tone
  })
}

function newBar() {
  const line = element('div')
  const bar = element('div', 'limit')
  bar.setAttribute('role', 'meter')
  bar.setAttribute('aria-valuemin', '0')
  bar.setAttribute('aria-valuemax', '100')
  bar.append(element('i'))
  line.append(element('span'), ' ', element('span', 'dim'), bar)
  return line
}
