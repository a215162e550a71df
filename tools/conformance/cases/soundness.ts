// What every message of the engine must be, whatever the case: right bytes, right parties, a right stamp, and a possible duplicate as the rules have
// it. A case names only what is its own.
import { everyRule, Problems } from '@fix/codec'
import { ours, theirs, digitsOf } from './notation.ts'
import type { Version } from './versions.ts'

const stampPattern: Record<number, RegExp> = { 0: /^\d{8}-\d\d:\d\d:\d\d$/, 3: /^\d{8}-\d\d:\d\d:\d\d\.\d{3}$/ }
/** A stamp may be so much older than the moment at which it is read. */
const slackUs = 20_000_000
const problems = new Problems()

/** What is wrong with it, or ''. */
export function unsound(text: string, fields: [tag: string, value: string][], version: Version, wallUs: number): string {
  const bytes = Uint8Array.from(text, (character) => (character === '|' ? 1 : character.charCodeAt(0)))
  const value = (tag: string): string | undefined => fields.find(([name]) => name === tag)?.[1]
  if (fields[0][0] !== '8' || fields[1]?.[0] !== '9' || fields[2]?.[0] !== '35') return 'the first three fields are not 8, 9, 35'
  if (fields[0][1] !== version.beginString) return `BeginString(8) is not ${version.beginString}`
  const body = text.indexOf('|35=') + 1
  const trailer = text.lastIndexOf('|10=') + 1
  if (Number(fields[1][1]) !== trailer - body) return `BodyLength(9) is not ${trailer - body}`
  const sum = bytes.subarray(0, trailer).reduce((all, byte) => all + byte, 0) & 255
  if (fields.at(-1)?.[1] !== String(sum).padStart(3, '0')) return `CheckSum(10) is not ${sum}`
  if (value('49') !== ours || value('56') !== theirs) return 'CompIDs are not ours and theirs'
  if (!stampPattern[digitsOf(version)].test(value('52') ?? '')) return 'SendingTime(52) has another form in this version'
  if (Math.abs(utcUs(value('52') ?? '') - wallUs) > slackUs) return 'SendingTime(52) is not the time'
  if ((value('43') === 'Y') !== (value('122') !== undefined)) return 'PossDupFlag(43) and OrigSendingTime(122) go together'
  if (value('122') !== undefined && utcUs(value('122') ?? '') > utcUs(value('52') ?? ''))
    return 'OrigSendingTime(122) is after SendingTime(52)'
  const view = version.codec.view()
  view.wrap(bytes, 0, bytes.length)
  version.codec.validate(view, everyRule, problems)
  if (problems.count > 0) return `the dictionary has something against tag ${problems.at(0).refTagID}: ${problems.at(0).text}`
  return ''
}

function utcUs(stamp: string): number {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)-(.*)$/.exec(stamp) ?? []
  return Date.parse(`${year}-${month}-${day}T${time}Z`) * 1000
}
