// The store's group of benchmarks: what it costs to keep a message, by adapter and sync policy, beside QuickFIX's file store and the disk itself, in one run over the
// same bytes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { messagesOf, writeCorpora } from '../codec/corpus.ts'
import { order } from '../codec/messages.ts'
import type { Bench, BenchGroup, Present, StartOptions } from '../group.ts'
import { recordRun } from '../../reliability/record.ts'
import { absentQuickfix, builtQuickfix, firstLine, quickfixVersion, whyNot } from '../peer-programs.ts'
import { given } from '../session/engines.ts'
import { ChildSubject } from '../subject.ts'
import { absentAdapter, adapters } from './adapters.ts'
import { storeTable } from './table.ts'

const bursts = [1, 32]

const names = [...Object.keys(adapters), 'disk']

export const storeBenches: readonly Bench[] = bursts.map((burst) => ({
  name: `burst-${burst}`,
  works: { ...Object.fromEntries(names.map((name) => [name, `burst/${burst}`])), quickfix: 'store/order' },
  operations: messagesOf(order),
  per: 'message',
}))

async function start({ progress }: StartOptions): Promise<Present> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-store-'))
  const corpus = path.join(folder, 'corpus')
  writeCorpora(corpus)
  const subjects: ChildSubject[] = []
  const absent: string[] = []
  const versions: Record<string, string> = {}
  const end = async (): Promise<void> => {
    for (const subject of subjects) await subject.end()
    rmSync(folder, { recursive: true, force: true })
  }
  const begin = async (name: string, command: string, before: readonly string[]): Promise<void> => {
    progress(`starting ${name}`)
    const own = path.join(folder, name)
    mkdirSync(own)
    subjects.push(await ChildSubject.start(name, command, [...before, corpus, own]))
  }
  try {
    for (const name of Object.keys(adapters)) {
      const why = absentAdapter(name)
      if (why === undefined) await begin(name, process.execPath, [...given('../store/subject.ts'), name])
      else absent.push(`${name}: ${why}`)
    }
    await begin('disk', process.execPath, given('../store/disk.ts'))
    if (absentAdapter('redis') === undefined) versions['redis-always'] = firstLine('redis-server', ['--version'])
    const why = absentQuickfix()
    if (why === undefined) {
      await begin('quickfix', await builtQuickfix('quickfix-store.cpp'), []).catch(
        (error: Error) => void absent.push(`quickfix: ${whyNot(error)}`),
      )
      versions.quickfix = quickfixVersion()
    } else absent.push(`quickfix: ${why}`)
  } catch (error) {
    await end()
    throw error
  }
  return { subjects, versions, absent, end }
}

const kept = { work: 'the file journal at `process`, its hash chain included' }
export const storeGroup: BenchGroup = {
  name: 'store',
  benches: storeBenches,
  bars: bursts.flatMap((burst) => {
    const work = `${kept.work}: ${burst === 1 ? 'one message a callback' : `${burst} messages a callback`}`
    return [
      { work, benches: [`burst-${burst}`], level: 'at least', peer: 'quickfix', times: 3 } as const,
      { work, benches: [`burst-${burst}`], level: 'aim', peer: 'quickfix', times: 8 } as const,
    ]
  }),
  rounds: 7,
  method: [
    'Every subject is a process of its own and takes its time around its own loop; only one works at a time. All store the same 512 NewOrderSingle(D) of one seed again and again, and count messages and bytes; the note of our records is empty.',
    '`burst-N`: N messages in one callback, and the next only when these are stored as the policy promises. QuickFIX knows no burst: it writes each message by itself.',
    '`ours`: the file journal at `process`, CRC a record and SHA-256 chain a write, in files of 64 MiB. What it promises when it says stored is what QuickFIX promises: a killed process loses nothing, a power loss may take it.',
    '`quickfix`: FileStore, `set` and `incrNextSenderMsgSeqNum` as its session does for each message that it sends: three files, each written and flushed to the kernel, none synced, and no two of them written as one; no checksum.',
    '`group`, `each`: the file journal synced once a burst, or once a message. `sqlite-full`, `redis-always`: synced once a burst by theirs. `sqlite-normal` is not synced at a commit, `redis-everysec` once a second.',
    '`disk`: the same bytes written with no format at all, and one fdatasync a burst. This disk is a virtual one, shared with others: of the synced subjects only what they take beyond it is their own.',
    '`memory` keeps nothing.',
  ],
  start,
  check: async () => [],
  table: storeTable,
  record: ({ results }) =>
    recordRun(
      'store-bench',
      {
        schema: 1,
        results: results.map(({ bench, subject, median, perSecond }) => ({ bench, subject, unit: 'µs', median: median / 1000, perSecond })),
      },
      'npm run bench -- store --report',
    ),
}
