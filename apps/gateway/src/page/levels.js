/** Alerts that stand, the service levels with what is left of their budgets, and what was sent to people of it. */
import { Asking } from './asking.js'
import { age, clockText, table } from './drawing.js'

const $ = (id) => document.getElementById(id)
const alertColumns = [['Alert'], ['Urgency'], ['Of'], ['Stands for', 'n'], ['', 'wide']]
const levelColumns = [['Service level'], ['Session'], ['Bad in 1 h', 'n'], ['Bad in 3 days', 'n'], ['May be', 'n'], ['Budget used', 'n']]
const sentColumns = [['Time'], ['What'], ['Alert'], ['Over'], ['Outcome', 'wide']]
const shownSent = 5
const outcomes = {
  receipt: ['somebody has it', 'good'],
  sent: ['taken', ''],
  unheard: ['nobody said that they have it', 'warn'],
  failed: ['failed', 'bad'],
  dropped: ['dropped: too many waited', 'bad'],
}

let answered

const asking = new Asking('/alerts', 2000, (answer) => {
  answered = answer
  redrawLevels()
})

/** Called with each status. */
export const followLevels = () => asking.ask()

export function redrawLevels() {
  if (answered === undefined) return
  const { firing, serviceLevels, sent, pathways, wallUs } = answered
  const alerts = firing.map((one) => [
    [one.name, one.severity === 'page' ? 'bad' : 'warn', one.runbook],
    one.severity === 'page' ? 'at once' : 'in time',
    Object.values(one.labels).join(' '),
    age(Math.max(0, Math.round((wallUs - one.sinceUs) / 1000))),
    [`${one.summary}${one.inhibited ? ' (another alert says it already)' : ''}`, '', one.runbook],
  ])
  table($('alerts'), alertColumns, alerts, 'No alert stands.')
  const levels = serviceLevels.map((one) => [
    one.title,
    one.session,
    one.bad1h === null ? ['–', 'dim', 'Nothing to judge in this hour'] : share(one.bad1h),
    share(one.bad3d),
    share(one.budget),
    usedCell(one.bad3d / one.budget),
  ])
  table($('levels'), levelColumns, levels, 'No service level is judged yet.')
  const rows = sent
    .slice(0, shownSent)
    .map((one) => [[clockText(one.timeUs), 'mono'], one.kind, one.alert, one.pathway || 'all pathways', outcomes[one.outcome]])
  const none =
    pathways.length === 0 ? 'No pathway is configured: nobody is told of an alert who does not look here.' : 'Nothing was sent yet.'
  table($('sent'), sentColumns, rows, none)
}

const share = (of) => `${(of * 100).toFixed(of > 0 && of < 0.001 ? 3 : 2)} %`
const usedCell = (used) => [`${Math.round(used * 100)} %`, used > 1 ? 'bad' : used > 0.5 ? 'warn' : 'good']
