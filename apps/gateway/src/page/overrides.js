/** Overrides in force: which limit stands in the place of which, who asked and who approved, how many orders are left to it and until when. */
import { children, clockText, element, text } from './drawing.js'

const $ = (id) => document.getElementById(id)

export function showOverrides(overrides) {
  $('overridesname').hidden = overrides.length === 0
  const lines = children($('overrides'), overrides.length, () => {
    const line = element('div')
    line.append(element('b', 'warn'), ' ', element('span'), ' ', element('span', 'dim'))
    return line
  })
  overrides.forEach(({ id, code, scope, which, from, to, uses, used, actor, approver, reason, endsUs }, at) => {
    const [name, limit, who] = lines[at].children
    text(name, `${id} ${code}${which === '' ? '' : ` ${which}`}`)
    text(limit, `${to} in place of ${from} for ${scope === '*' ? 'everything' : scope}`)
    const until = clockText(endsUs, true).slice(0, 19)
    text(who, `${actor}, approved by ${approver}: ${reason} · used ${used} of ${uses} · until ${until}`)
  })
}
