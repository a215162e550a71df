/**
 * A play by chance: the first line sets the stage, each further one is an act. Numbers in a message are relative, `{in+1}` and `{out-3}`, so that they
 * hit what the session expects as often as they miss it.
 */
import type { Chance } from '../chance.ts'
import { stages } from './stage.ts'

/** `key=value` fields of the options by their names in `stage.ts`. */
function setting(chance: Chance): string {
  const chosen = [`version=${chance.below(stages.versions)}`, `role=${chance.pick(['initiator', 'acceptor'])}`]
  for (const option of stages.options) if (chance.onceIn(6)) chosen.push(option)
  return chosen.join(' ')
}

export function randomPlay(chance: Chance): string[] {
  const acts = [setting(chance), 'connect', 'message 35=A|34={in+0}|98=0|108=5{logon}']
  for (let count = chance.between(1, 25); count > 0; count--) acts.push(act(chance))
  return acts
}

function act(chance: Chance): string {
  switch (chance.below(16)) {
    case 0:
      return 'connect'
    case 1:
      return chance.pick(['cut', 'cut', 'logon'])
    case 2:
      return `wait ${chance.pick([1, 50, 999, 1000, 5000, 6000, 12_000, 100_000])}`
    case 3:
    case 4:
      return `send ${chance.pick(['news', 'news', 'order', 'paced', 'wait'])}`
    case 5:
      return `order ${chance.pick(['logout', 'reset', 'test', 'disconnect', `numbers ${chance.between(1, 9)} ${chance.between(1, 9)}`])}`
    case 6:
      return 'taken'
    case 7:
      return `bytes ${chance.below(3)} ${message(chance)}`
    case 8:
      return `split ${chance.between(1, 60)} ${message(chance)}`
    default:
      return `message ${message(chance)}`
  }
}

function message(chance: Chance): string {
  const type = chance.pick(['0', '0', '1', '2', '2', '3', '4', '4', '5', 'A', '8', 'B', 'B', 'B', 'D', 'j', '*', 'n'])
  const fields = [`35=${type}`, `34=${number(chance)}`]
  if (chance.onceIn(5)) fields.push(`43=${chance.pick(['Y', 'Y', 'Y', 'N', 'x'])}`)
  if (chance.onceIn(5)) fields.push(`122=${chance.pick(['<TIME>', '<TIME-5>', '<TIME+5>', 'never', ''])}`)
  if (chance.onceIn(25)) fields.push(`52=${chance.pick(['<TIME+121>', '<TIME-121>', '<TIME-2>', 'now'])}`)
  if (chance.onceIn(25)) fields.push(`${chance.pick(['49', '56'])}=${chance.pick(['ELSE', ''])}`)
  if (chance.onceIn(20)) fields.push('97=Y')
  if (chance.onceIn(30)) fields.push('115=A|128=')
  return [...fields, ...body(type, chance)].filter(() => !chance.onceIn(60)).join('|')
}

function number(chance: Chance): string {
  if (!chance.onceIn(3)) return '{in+0}'
  return chance.pick(['{in+1}', '{in+2}', '{in+5}', '{in+50}', '{in-1}', '{in-2}', '0', '1', '-1', '', 'x', '007', '99999999999999999999'])
}

const range = (chance: Chance): string =>
  chance.pick(['1', '{out-1}', '{out-2}', '{out-5}', '{out+0}', '{out+9}', '0', '-1', 'x', '', '999999', '2147483648'])

function body(type: string, chance: Chance): string[] {
  switch (type) {
    case '1':
      return [`112=${chance.pick(['HELLO', 'T1', '', 'é'])}`]
    case '0':
      return chance.onceIn(2) ? [`112=${chance.pick(['T1', 'T2', 'TEST', 'X'])}`] : []
    case '2':
      return [`7=${range(chance)}`, `16=${chance.pick(['0', range(chance)])}`]
    case '3':
      return ['45=1', '58=no']
    case '4':
      return [
        `36=${chance.pick(['{in+0}', '{in+1}', '{in+4}', '{in-1}', '0', 'x', '9007199254740993'])}`,
        `123=${chance.pick(['Y', 'Y', 'N', ''])}`,
      ]
    case 'A':
      return [
        '98=0',
        `108=${chance.pick(['5', '5', '0', '-1', '30', 'x'])}`,
        chance.pick(['141=Y', '141=N', '789={out+0}', '789={out-2}', '789={out+5}', '1137=9', '1137=x']),
      ]
    case '8':
      return ['37=O|11=A|17=X|150=F|39=2|55=EURUSD|54=1|151=0|14=1|6=1', chance.pick(['999=x', '20=0', ''])].filter(Boolean)
    case 'B':
      return ['148=Hello|33=1|58=line', chance.pick(['', '', '42=', '999=x', '148=again'])].filter(Boolean)
    case 'D':
      return ['11=A|21=1|55=EURUSD|54=1|60=<TIME>|38=1|40=1']
    case 'j':
      return ['45=1|372=D|380=3']
    default:
      return ['58=what']
  }
}
