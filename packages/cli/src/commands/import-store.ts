/**
 * `fix import quickfix-store`: a session that QuickFIX has kept goes on here, with the same numbers, and can send again what was stored. The store is read and
 * left as it is; the journal is the one that a gateway or `connect` opens.
 */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { parseUtc, redact } from '@fix/codec'
import { Direction, RecordType, type RecordDraft } from '@fix/session'
import { journal, JournalError, type FileJournal } from '@fix/store/file'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { disagreements, type StoreFacts } from '../quickfix-store/agreement.ts'
import { javaIndex, javaText, textIndex, textNumbers, type Entry } from '../quickfix-store/store-index.ts'
import { storeOf, storesIn, type StoreName } from '../quickfix-store/store-names.ts'
import { storedMessage } from '../quickfix-store/stored-message.ts'

export interface ImportStoreOptions {
  /** `FIX.4.4:ME->VENUE`, or the name of the files. */
  readonly session?: string
  readonly to: string
  readonly name: string
  /** As the journal has it; that of the messages without it. */
  readonly identity?: string
}

/** The shape of `fix import quickfix-store --json`. */
export interface StoreImport {
  readonly schema: 1
  readonly store: string
  readonly form: StoreName['form']
  readonly journal: string
  readonly name: string
  /** '' where neither the messages nor anybody else says it. */
  readonly identity: string
  readonly nextOut: number
  readonly nextIn: number
  /** Since when the numbers run, UTC microseconds; 0 where the store does not say. */
  readonly createdUs: number
  /** Messages that can be sent again. */
  readonly messages: number
  /** Numbers below `nextOut` without one; a ResendRequest(2) for them is answered by a gap fill. */
  readonly withoutMessage: number
  readonly notes: readonly string[]
  readonly problems: readonly string[]
}

/** So many records are in memory at most before they are on the disk. */
const batch = 1000
const maxProblems = 20

export async function importStore(
  dir: string,
  options: ImportStoreOptions,
  tell: (text: string) => void,
): Promise<{ result: StoreImport; status: number }> {
  const store = chosen(dir, options.session)
  const body = openBody(dir, store)
  try {
    const read = readStore(dir, store, body)
    const identity = options.identity ?? (options.session?.includes('->') === true ? options.session : read.identity)
    if (identity === undefined && read.problems.length === 0)
      throw new AskedWrongly(`import quickfix-store: no message of ${store.name} says whose it is: --identity FIX.4.4:ME->VENUE expected`)
    const folder = join(options.to, 'journal')
    const result: StoreImport = {
      schema: 1,
      store: join(dir, store.name),
      form: store.form,
      journal: folder,
      name: options.name,
      identity: identity ?? '',
      nextOut: read.facts.nextOut,
      nextIn: read.facts.nextIn,
      createdUs: read.createdUs,
      messages: read.usable.length,
      withoutMessage: Math.max(0, read.facts.nextOut - 1 - read.usable.length),
      notes: read.notes,
      problems: read.problems.slice(0, maxProblems),
    }
    if (identity !== undefined && read.problems.length === 0) await write(folder, options.name, identity, read, body)
    tell(reportOf(result))
    return { result, status: read.problems.length === 0 ? exit.held : exit.didNot }
  } finally {
    if (body !== undefined) closeSync(body)
  }
}

interface StoreRead {
  readonly facts: StoreFacts
  /** Entries whose message is whole. */
  readonly usable: readonly Entry[]
  readonly createdUs: number
  readonly identity: string | undefined
  readonly notes: string[]
  readonly problems: string[]
}

function chosen(dir: string, session: string | undefined): StoreName {
  let files: string[]
  try {
    files = readdirSync(dir)
  } catch (error) {
    throw unreadable(dir, error)
  }
  const stores = storesIn(files)
  const names = stores.map(({ name }) => name).join(', ')
  if (stores.length === 0)
    throw new AskedWrongly(`import quickfix-store: ${dir}: the folder of a QuickFIX file store expected, with .seqnums in it`)
  if (session === undefined && stores.length > 1) throw new AskedWrongly(`import quickfix-store: --session expected, one of ${names}`)
  const store = session === undefined ? stores[0] : storeOf(session, stores)
  if (store === undefined) throw new AskedWrongly(`import quickfix-store: --session ${session}: expected one of ${names}`)
  return store
}

function readStore(dir: string, store: StoreName, body: number | undefined): StoreRead {
  const { name, form } = store
  const file = (ending: string): Buffer => bytesOf(join(dir, `${name}.${ending}`))
  const numbers =
    form === 'text' ? textNumbers(file('seqnums').toString('latin1')) : javaNumbers(file('senderseqnums'), file('targetseqnums'))
  const header = file('header')
  const index = form === 'text' ? textIndex(header.toString('latin1')) : javaIndex(header)
  const facts = {
    name,
    nextOut: numbers?.nextOut ?? 0,
    nextIn: numbers?.nextIn ?? 0,
    index,
    bodyBytes: body === undefined ? 0 : fstatSync(body).size,
  }
  const session = form === 'text' ? file('session').toString('latin1').trim() : (javaText(file('session')) ?? '')
  const createdUs = parseUtc(session)
  const read = {
    facts,
    usable: [] as Entry[],
    createdUs: Number.isNaN(createdUs) ? 0 : createdUs,
    identity: undefined as string | undefined,
  }
  const notes: string[] = []
  const problems = disagreements(facts)
  if (Number.isNaN(createdUs)) notes.push(`${name}.session does not say since when the numbers run`)
  if (index.replaced > 0) notes.push(`${index.replaced} messages were stored again under the same number; the last of each counts`)
  if (problems.length === 0 && body !== undefined) readMessages(read, body, notes, problems)
  return { ...read, notes, problems }
}

/** Every message is looked at before anything is written: does it carry the number that the header gives it? */
function readMessages(
  read: { facts: StoreFacts; usable: Entry[]; identity: string | undefined },
  body: number,
  notes: string[],
  problems: string[],
): void {
  let cut = 0
  for (const entry of read.facts.index.entries) {
    const { seq, identity, whole } = storedMessage(messageAt(body, entry))
    if (seq !== entry.seq) {
      problems.push(
        `${read.facts.name}.header: message ${entry.seq} at byte ${entry.offset}, where message ${seq} stands: header and body do not belong together`,
      )
    } else if (!whole) cut++
    else {
      read.usable.push(entry)
      read.identity = identity
    }
  }
  if (cut > 0) notes.push(`${cut} stored messages are cut and can't be sent again; their numbers are kept`)
}

const javaNumbers = (sender: Buffer, target: Buffer): { nextOut: number; nextIn: number } => ({
  nextOut: Number(javaText(sender)),
  nextIn: Number(javaText(target)),
})

async function write(folder: string, name: string, identity: string, read: StoreRead, body: number | undefined): Promise<void> {
  let log: FileJournal
  try {
    log = await journal(folder, { sync: 'group' })
  } catch (error) {
    if (error instanceof JournalError) throw new NotJudged(`import quickfix-store: ${error.message}`, { cause: error })
    throw error
  }
  try {
    if (log.streams.some((entry) => entry.name === name && entry.identity === identity))
      throw new AskedWrongly(`import quickfix-store: ${folder}: has a session ${name} ${identity} already, expected a state without it`)
    const stream = log.stream(name, identity)
    const { nextOut, nextIn } = read.facts
    const base = { stream, epoch: 1, flags: 0, note: nothing, lazy: true }
    const numbered = (dir: Direction, seq: number, wallUs: number, raw: Uint8Array): RecordDraft => ({
      ...{ ...base, type: RecordType.message, dir, seq, wallUs, raw, rawFrom: 0, rawTo: raw.length },
    })
    // A new numbering, begun when the store says.
    log.append({ ...numbered(Direction.none, 0, read.createdUs, nothing), type: RecordType.epoch })
    let lastUs = read.createdUs
    for (const [at, entry] of read.usable.entries()) {
      const raw = redact(messageAt(body!, entry))
      lastUs = storedMessage(raw).wallUs ?? lastUs
      await written(log, log.append(numbered(Direction.out, entry.seq, lastUs, raw)), at % batch === batch - 1)
    }
    // A number without a message is a mark: the numbers go on behind it.
    if (nextOut > 1 && read.usable.at(-1)?.seq !== nextOut - 1) log.append(numbered(Direction.out, nextOut - 1, lastUs, nothing))
    if (nextIn > 1) log.append(numbered(Direction.in, nextIn - 1, lastUs, nothing))
  } finally {
    await log.close()
  }
}

const nothing = new Uint8Array(0)

async function written(log: FileJournal, idx: number, wait: boolean): Promise<void> {
  if (!wait) return
  log.flush()
  while (log.storedIdx < idx && log.refusal !== 'storeFailed') await new Promise((resolve) => setImmediate(resolve))
}

function openBody(dir: string, { name }: StoreName): number | undefined {
  const file = join(dir, `${name}.body`)
  if (!existsSync(file)) return undefined
  try {
    return openSync(file, 'r')
  } catch (error) {
    throw unreadable(file, error)
  }
}

function messageAt(body: number, { offset, size }: Entry): Uint8Array {
  const bytes = new Uint8Array(size)
  return bytes.subarray(0, readSync(body, bytes, 0, size, offset))
}

function bytesOf(file: string): Buffer {
  if (!existsSync(file)) return Buffer.alloc(0)
  try {
    return readFileSync(file)
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): NotJudged {
  return new NotJudged(`import quickfix-store: can't read ${file}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  })
}

function reportOf({
  store,
  form,
  journal: folder,
  name,
  identity,
  nextOut,
  nextIn,
  messages,
  withoutMessage,
  notes,
  problems,
}: StoreImport): string {
  const engine = form === 'java' ? 'QuickFIX/J' : 'QuickFIX C++ or /n'
  const lines = [
    `${store}: ${engine}, ${identity}: next out ${nextOut}, next in ${nextIn}, ${messages} messages to send again, ${withoutMessage} numbers without one`,
  ]
  lines.push(...notes.map((note) => `note: ${note}`), ...problems.map((problem) => `problem: ${problem}`))
  lines.push(problems.length === 0 ? `${folder}: the session ${name} goes on there` : 'nothing was written')
  return `${lines.join('\n')}\n`
}
