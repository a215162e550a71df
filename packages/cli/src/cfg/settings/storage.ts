/** Settings of stores and logs, and the fields that a Logon carries besides. */
import { secretTags } from '@fix/codec'
import { mapped, noEquivalent, type Draft, type Mapped, type Settings } from '../setting.ts'
import { integer, text, Wrong, yesNo, type Reader } from '../value.ts'

const console = (what: 'events' | 'incoming' | 'outgoing') =>
  mapped(yesNo, (draft, value) => {
    if (value) draft.log.console = [...(draft.log.console ?? []), what]
  })
const logFlag = (key: 'heartbeats' | 'milliseconds' | 'stamps') => mapped(yesNo, (draft, value) => void (draft.log[key] = value))

/** Routing, versions and flags: what a Logon may show to anybody. All else may be a secret, and is treated as one. */
const open = new Set([
  50, 57, 95, 98, 108, 115, 116, 128, 129, 141, 142, 143, 144, 145, 347, 383, 464, 789, 1128, 1129, 1137, 1156, 1407, 1408, 1409,
])

interface Pair {
  tag: number
  value: string
}

const pair: Reader<Pair> = (value) => {
  const found = /^(\d{1,9})=(.+)$/.exec(value)
  return found === null || Number(found[1]) === 0 ? new Wrong('tag=value') : { tag: Number(found[1]), value: found[2] }
}

/** What stands under a `LogonTag` goes on the wire; the text of a tag that is not known as harmless is replaced by a reference. */
const logonTag: Mapped = {
  kind: 'mapped',
  read: pair,
  put(draft: Draft, { tag, value }: Pair, tell, suffix) {
    const shown = open.has(tag) && !secretTags.includes(tag)
    draft.logonTags.set(suffix, { tag, value: shown ? { text: value } : { secret: tell.secret(String(tag)) } })
  },
  suffix: /^\d{1,4}$/,
  hidden: true,
}

export const storageSettings: Settings = {
  FileStorePath: mapped(text, (draft, value) => void (draft.store.directory = value)),
  FileStoreSync: mapped(yesNo, (draft, value) => void (draft.store.sync = value ? 'each' : 'process')),
  FileStoreMaxCachedMsgs: mapped(integer(0), (draft, value) => void (draft.store.indexed = value)),
  FileLogPath: mapped(text, (draft, value) => void (draft.log.directory = value)),
  FileLogBackupPath: noEquivalent('the journal is one: it is not copied when numbers begin anew'),
  FileLogHeartbeats: logFlag('heartbeats'),
  ScreenLogShowHeartBeats: logFlag('heartbeats'),
  FileIncludeMilliseconds: logFlag('milliseconds'),
  FileIncludeTimeStampForMessages: logFlag('stamps'),
  ScreenLogShowEvents: console('events'),
  ScreenLogShowIncoming: console('incoming'),
  ScreenLogShowOutgoing: console('outgoing'),
  RedactFieldsInLogs: mapped(text, (_, __, tell) => tell.notMapped('noEquivalent', 'secrets are always blank; secretTags adds to them')),
  LogonTag: logonTag,
}

/** Families of names that belong to stores and logs of another runtime. */
export const foreignFamilies: readonly (readonly [names: RegExp, reason: string])[] = [
  [/^(jdbc|hikari)/i, 'a database store of the Java runtime'],
  [/^jndi/i, 'a naming service of the Java runtime'],
  [/^sleepycat/i, 'a store of the Java runtime'],
  [/^slf4j/i, 'categories of a Java logger'],
  [/^(mysql|odbc|postgresql|mssql|mongo)/i, 'a database store or log'],
  [/^sql/i, 'a database store or log'],
  [/^http(accept|use)/i, 'the web console of another engine'],
]
