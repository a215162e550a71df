// The codec's group of benchmarks: four messages of FIX.4.4 read, read in part, validated and written, beside QuickFIX C++, jspurefix and a plain C loop.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Bench, BenchGroup, Present, StartOptions } from '../group.ts'
import { whyNot } from '../peer-programs.ts'
import { ChildSubject } from '../subject.ts'
import { bars } from './bars.ts'
import { messagesOf, writeCorpora } from './corpus.ts'
import { kernelVerdict, passes } from './kernel-verdict.ts'
import { fourKinds, sizeKinds, type Kind } from './messages.ts'
import { oursGiven, peers } from './peers.ts'
import { wrongOrders } from './orders-check.ts'
import { wideValues } from './read-columns.ts'

const everybody = ['ours', 'quickfix', 'jspurefix', 'c'] as const
/** Who reads the four messages: our codec with another pass, too. */
const readers = [...everybody, ...passes]

/** A work over a kind of message, under one name by all who can do it. */
function bench(work: string, kind: Kind, who: readonly string[], more: Partial<Bench> = {}): Bench {
  const works = Object.fromEntries(who.map((name) => [name, `${work}/${kind.name}`]))
  return { name: `${work}/${kind.name}`, works, operations: messagesOf(kind), per: 'message', ...more }
}

const [order] = fourKinds

export const benches: readonly Bench[] = [
  ...fourKinds.map((kind) => withBare(bench('read-all', kind, readers, { counted: true }))),
  ...fourKinds.slice(2).map((kind) => {
    const { works, ...all } = bench('read-all', kind, everybody, { counted: true })
    const name = `read-columns/${kind.name}`
    return { ...all, name, works: { ...works, ours: name } }
  }),
  ...fourKinds.map((kind) => withBare(bench('read-three', kind, readers))),
  withBare(bench('encode', order, everybody, { counted: true })),
  ...['encode-fields/order', 'encode-object/order'].map((name): Bench => ({
    ...bench('encode', order, []),
    name,
    works: { ours: name, quickfix: 'encode/order', jspurefix: 'encode/order' },
  })),
  ...fourKinds.map((kind) => bench('validate', kind, ['ours', 'quickfix'])),
  ...fourKinds.map((kind) => bench('read-numbers', kind, ['ours'], { counted: true })),
  ...['wide-getter', 'wide-columns'].map((work): Bench => {
    const counted = bench(work, order, ['ours'], { counted: true })
    return { ...counted, operations: counted.operations * wideValues, per: 'value' }
  }),
  ...sizeKinds.map((kind): Bench => {
    const entries = kind.group?.entries ?? 1
    return { ...bench('read-all', kind, everybody), name: `size/${entries}`, operations: messagesOf(kind) * entries, per: 'entry' }
  }),
]

/** QuickFIX a second time, used in the fastest way that its interface allows. */
function withBare(bench: Bench): Bench {
  return { ...bench, works: { ...bench.works, 'quickfix-bare': bench.name.replace(/^read/, 'bare').replace(/^encode/, 'bare-encode') } }
}

async function start({ install, progress }: StartOptions): Promise<Present> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-codec-'))
  writeCorpora(folder)
  const subjects: ChildSubject[] = []
  const versions: Record<string, string> = {}
  const absent: string[] = []
  const end = async (): Promise<void> => {
    for (const subject of subjects) await subject.end()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    subjects.push(await startOurs(folder))
    for (const peer of peers) {
      const why = peer.absent() ?? (install || peer.ready() ? undefined : 'is not installed, and was not to be')
      if (why !== undefined) {
        absent.push(`${peer.name}: ${why}`)
        continue
      }
      progress(`preparing ${peer.name}`)
      try {
        const { command, before, after } = await peer.prepare()
        const given = [...before, folder, ...after]
        subjects.push(await ChildSubject.start(peer.name, command, given))
        if (peer.name === 'quickfix') subjects.push(await ChildSubject.start('quickfix-bare', command, given))
        versions[peer.name] = peer.version()
      } catch (error) {
        // No network, no compiler that takes it: the others are still worth measuring.
        absent.push(`${peer.name}: ${whyNot(error as Error & { stderr?: string })}`)
      }
    }
  } catch (error) {
    await end()
    throw error
  }
  return { subjects, versions, absent, end }
}

async function startOurs(folder: string): Promise<ChildSubject> {
  return ChildSubject.start('ours', process.execPath, [...oursGiven, folder])
}

export const codecGroup: BenchGroup = {
  name: 'codec',
  benches,
  bars,
  method: [
    'Every subject is a process of its own and takes its time around its own loop; only one works at a time. All read the same bytes: 512 different messages of each kind from one seed (fewer of the long ones), one behind the other in memory, again and again.',
    '`ours`: `codec.scan` frames, checks and indexes; fields by tag with the getter of their type; text as JavaScript strings. Run from the sources.',
    '`quickfix`: its own parser frames, `setString` checks and indexes with the dictionary and its groups, fields are read into field objects and groups into a group object, as its documentation shows. `quickfix-bare` reads the strings in the message with its convertors instead, without those copies. `validate` adds `DataDictionary::validate`. `encode` makes a message of its typed class and sets typed fields; `quickfix-bare` keeps the message and sets what differs.',
    '`jspurefix`: its parser with its own QuickFIX dictionary, checksum compared as its session does, `toObject` and the fields of that object; three fields by `getTyped` and `getString` on the view.',
    '`c`: one pass that frames, sums and indexes, and a conversion by tag; text is a pointer and a length. It knows no dictionary and is the floor, not a library.',
    '`simd`: as `ours`, with the WebAssembly SIMD kernel of `tools/peers/simd` in the place of the pass over the bytes; each message is copied into its memory. `simd-in-place`: the corpus lies in that memory before time is taken.',
    'What is read is summed up by type in every subject, and the sums are compared before anything is measured. Orders that were written are read back and compared with the corpus.',
    '`encode`: from a template that holds the comp IDs, account and codes of the session; `encode-fields`: every field by the writer; `encode-object`: `codec.write` of an object. The peers do the same work in all three.',
    '`read-columns`: as `read-all`, the entries in bulk by `readColumns`. `wide-getter` and `wide-columns`: three numbers beyond 2^31 of an order, per number.',
    '`size/N`: a snapshot of N entries read as in `read-all`, per entry. `read-numbers`: all fields but text, where nothing should be left on the heap.',
  ],
  verdict: kernelVerdict,
  start,
  check: wrongOrders,
}
