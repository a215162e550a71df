// The public scripts of the versions that are not at hand: FIX.4.0, 4.1, 4.3, 5.0 and 5.0SP1, made at run time from those of their nearest sibling by
// the rules in which the versions differ. They are no copies of the public ones, but they ask for the same: what each rule changes stands beside it.
import { absentRouting, earlyOrder, infinity, oldReject, report, wholeQuantity, Fields } from './adaptation-rules.ts'

export interface Adaptation {
  readonly version: string
  /** Folder of the scripts that it is made from. */
  readonly from: string
  readonly source: Names
  readonly target: Names
  /** Scripts of the source that the version does not have. */
  readonly without: readonly string[]
  /** Width of SendingTime(52) as the server writes it. */
  readonly stampWidth: number
  /** Applied to each message in turn; `sent` by the script, or expected. */
  readonly rules: readonly ((fields: Fields, sent: boolean) => void)[]
}

interface Names {
  readonly beginString: string
  readonly peer: string
  readonly applVerID?: string
}

const fix42 = { beginString: 'FIX.4.2', peer: 'TW42' }
const fix44 = { beginString: 'FIX.4.4', peer: 'TW44' }
const fix50sp2 = { beginString: 'FIXT.1.1', peer: 'TW50SP2', applVerID: '9' }
const noGroups = ['14i_RepeatingGroupCountNotEqual', '21_RepeatingGroupSpecifierWithValueOfZero']

export const adaptations: readonly Adaptation[] = [
  {
    version: 'FIX.4.0',
    from: 'fix42',
    source: fix42,
    target: { beginString: 'FIX.4.0', peer: 'TW40' },
    without: noGroups,
    stampWidth: 17,
    rules: [
      infinity,
      wholeQuantity,
      oldReject,
      absentRouting,
      report('37=id|17=1|20=0|39=0|55=WLRI|54=1|38=100|32=0|31=0|14=0|6=0.0'),
      // TransactTime(60) and SecurityType(167) are not in its orders; OrderQty(38) must be.
      earlyOrder({ without: ['60'], quantity: true, enumeration: { BOO: '59=Z', FUT: '59=0' } }),
    ],
  },
  {
    version: 'FIX.4.1',
    from: 'fix42',
    source: fix42,
    target: { beginString: 'FIX.4.1', peer: 'TW41' },
    without: noGroups,
    stampWidth: 17,
    rules: [
      infinity,
      wholeQuantity,
      oldReject,
      report('37=id|17=id|20=0|150=0|39=0|55=WLRI|54=1|38=100|32=0|31=0|151=100|14=0|6=0.0'),
      earlyOrder({ without: ['60'], quantity: false, enumeration: {} }),
    ],
  },
  {
    version: 'FIX.4.3',
    from: 'fix44',
    source: fix44,
    target: { beginString: 'FIX.4.3', peer: 'TW43' },
    without: ['SessionReset'],
    stampWidth: 21,
    rules: [],
  },
  ...[
    ['FIX.5.0', 'TW50', '7'],
    ['FIX.5.0SP1', 'TW50SP1', '8'],
  ].map(([version, peer, applVerID]) => ({
    version,
    from: 'fix50sp2',
    source: fix50sp2,
    target: { beginString: 'FIXT.1.1', peer, applVerID },
    without: [],
    stampWidth: 21,
    rules: [],
  })),
]

/** The script of the version from that of its sibling. */
export function adapted(text: string, adaptation: Adaptation): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const step = /^([IE](?:\d+,)?)(.*=.*)$/s.exec(line)
      return step === null ? line : `${step[1]}${message(step[2], step[1].startsWith('I'), adaptation)}`
    })
    .join('\n')
}

function message(body: string, sent: boolean, { source, target, stampWidth, rules }: Adaptation): string {
  const fields = new Fields(body)
  const before = fields.length(21)
  for (const field of fields.list) {
    if (field.tag === '8') field.value = beginString(field.value, source, target)
    if ((field.tag === '49' || field.tag === '56') && field.value === source.peer) field.value = target.peer
    if (field.tag === '1137' && target.applVerID !== undefined && field.value === source.applVerID) field.value = target.applVerID
    // What is expected of stamps is only their width, and that counts for BodyLength(9).
    if (!sent && stampWidth === 17 && (field.tag === '52' || field.tag === '122')) field.value = field.value.slice(0, 17)
  }
  for (const rule of rules) rule(fields, sent)
  const length = fields.get('9')
  if (length !== undefined) fields.set('9', String(Number(length) + fields.length(sent ? 21 : stampWidth) - before))
  return fields.text
}

/** One that is wrong in the source must be wrong here, too. */
function beginString(value: string, source: Names, target: Names): string {
  if (value === source.beginString) return target.beginString
  return value === target.beginString ? source.beginString : value
}
