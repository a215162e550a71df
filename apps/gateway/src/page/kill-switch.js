/**
 * The kill switch: arm, then confirm. Escape, the other button or time disarms. It acts with the token that stands behind `#` in the address, and
 * the page never shows it.
 */
import { children, element, text } from './drawing.js'

const token = location.hash.slice(1)
const disarmAfterMs = 8000
const $ = (id) => document.getElementById(id)

let armed = false
let disarm
let refusal = ''
/** Scopes as last shown. */
let latches

function arm(on) {
  clearTimeout(disarm)
  armed = on
  if (on) {
    refusal = ''
    disarm = setTimeout(() => arm(false), disarmAfterMs)
  }
  if (latches !== undefined) showSwitch(latches)
}

export function showSwitch(kill) {
  latches = kill
  const stopped = kill.some((one) => one.scope === '*' && one.state !== 'active')
  const what = stopped ? 'allow trading again' : 'stop trading'
  text($('trip'), armed ? `Confirm: ${what}` : stopped ? 'Allow trading again…' : 'Stop trading…')
  $('trip').className = stopped ? (armed ? 'sure' : '') : armed ? 'stop sure' : 'stop'
  $('trip').disabled = token === ''
  $('how').hidden = stopped
  $('killreason').disabled = token === ''
  $('how').disabled = token === '' || armed
  $('no').hidden = !armed
  const note =
    token === ''
      ? 'To stop trading from here, open the address that the gateway printed at its start: it ends in #token.'
      : stopped
        ? 'Latched: it survives a restart, and a person takes it back.'
        : 'New orders are refused from then on, until a person takes it back.'
  text($('killnote'), refusal === '' ? note : refusal, refusal === '' ? 'dim' : 'bad')
}

/** What one person has asked for, and another may approve here. */
export function showPending(pending) {
  const lines = children($('pending'), pending.length, () => {
    const line = element('p', 'row')
    const button = element('button')
    button.type = 'button'
    button.disabled = token === ''
    line.append(element('span'), button)
    return line
  })
  pending.forEach(({ id, what, actor, reason }, at) => {
    const [told, button] = lines[at].children
    text(told, `${actor} asks for ${what}: ${reason}`)
    text(button, 'Approve')
    button.onclick = () => send('/approvals', { id, reason: 'approved on the page' })
  })
}

async function send(path, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  try {
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    refusal =
      answer.status === 202 ? 'It takes a second person, who approves it below.' : answer.ok ? '' : `Refused: ${await answer.text()}`
  } catch {
    refusal = 'The gateway does not answer: nothing was changed from here.'
  }
  if (latches !== undefined) showSwitch(latches)
}

$('trip').onclick = () => {
  if (!armed) return arm(true)
  const stopped = latches.some((one) => one.scope === '*' && one.state !== 'active')
  const state = stopped ? 'active' : $('how').value
  arm(false)
  const reason = $('killreason').value.trim() || (stopped ? 'allowed on the page' : 'stopped on the page')
  $('killreason').value = ''
  return send('/kill', { state, scope: '*', reason })
}
$('no').onclick = () => arm(false)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') arm(false)
})
