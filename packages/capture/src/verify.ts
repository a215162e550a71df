/** Is a capture whole, and is it what it was? Every problem with its file, place and reason; nothing is changed. */
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CaptureError } from './capture-error.ts'
import { captureFiles, rawFileName, rawFileNumbers } from './capture-files.ts'
import { fingerprint, manifestName, readManifest, type Manifest } from './manifest.ts'
import { FactReader } from './parquet/fact-reader.ts'
import { ParquetIn } from './parquet/parquet-in.ts'
import { rawMessages } from './raw/raw-reader.ts'
import { offsetOfLine, segmentEntries } from './segment-reader.ts'

export interface CaptureProblem {
  readonly file: string
  readonly line: number | null
  /** In bytes, where the problem has a place. */
  readonly offset: number | null
  readonly reason: string
}

export interface Verification {
  readonly files: number
  readonly entries: number
  readonly messages: number
  /** Last link of the manifest's chain; null where there is no manifest, and changes that keep every checksum right would not be seen. */
  readonly head: string | null
  readonly problems: readonly CaptureProblem[]
}

/** Problems beyond so many of one file say nothing new. */
const maxOfFile = 20

/** `head` is the one that was noted when the export was made. Throws CaptureError where there is no capture at all. */
export async function verifyCapture(path: string, head?: string): Promise<Verification> {
  const look = new Look()
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const facts = isFolder ? captureFiles(path) : captureFiles(path).filter(() => !isRaw(path))
  const raws = isFolder ? rawsOf(path) : isRaw(path) ? [path] : []
  const manifest = look.guarded(() => readManifest(isFolder ? path : dirname(path)))
  if (facts.length === 0 && raws.length === 0 && manifest === undefined && look.problems.length === 0)
    throw new CaptureError(
      path,
      {},
      statSync(path, { throwIfNoEntry: false }) === undefined ? 'no such file or folder' : 'holds no capture',
    )
  for (const { path: file, format } of facts)
    if (format === 'segment') look.segment(file)
    else look.parquet(file)
  for (const file of raws)
    if (file.endsWith('.parquet')) look.rawParquet(file)
    else look.raw(file)
  if (manifest !== undefined) await look.manifest(isFolder ? path : dirname(path), manifest, isFolder ? undefined : basename(path))
  if (head !== undefined && manifest?.head !== head)
    look.problem(join(isFolder ? path : dirname(path), manifestName), `head is ${manifest?.head ?? 'none'}, expected ${head}`)
  const { entries, messages, problems } = look
  return { files: facts.length + raws.length, entries, messages, head: manifest?.head ?? null, problems }
}

class Look {
  entries = 0
  messages = 0
  readonly problems: CaptureProblem[] = []
  #lastIdx = 0
  readonly #messagesOf = new Map<string, number>()

  problem(file: string, reason: string, line: number | null = null, offset: number | null = null): void {
    this.problems.push({ file, line, offset, reason })
  }

  guarded<T>(act: () => T): T | undefined {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error
      const { file, line, offset, reason } = error
      this.problem(file, reason, line === 0 ? null : line, offset ?? (line > 0 ? offsetOfLine(file, line) : null))
      return undefined
    }
  }

  segment(path: string): void {
    let bad = 0
    this.guarded(() => {
      const refuse = ({ line, reason }: { line: number; reason: string }): void => {
        if (bad++ < maxOfFile) this.problem(path, reason, line, offsetOfLine(path, line))
      }
      for (const entry of segmentEntries(path, this.#lastIdx, refuse)) this.#entry(entry.idx)
      const { size } = statSync(path)
      if (size === 0) this.problem(path, 'is empty', null, 0)
    })
    if (bad > maxOfFile) this.problem(path, `${bad - maxOfFile} further lines are no entries`)
  }

  parquet(path: string): void {
    this.guarded(() => {
      const file = new ParquetIn(path)
      try {
        file.check()
        if (file.keys.get('capture') === 'raw') this.#rawParquet(file)
        else this.#facts(file)
      } catch (error) {
        // What a damaged footer makes of the rest: a decoder that reads nonsense throws what it likes.
        throw error instanceof CaptureError ? error : new CaptureError(path, {}, `is damaged: ${(error as Error).message}`)
      } finally {
        file.close()
      }
    })
  }

  raw(path: string): void {
    let messages = 0
    this.guarded(() => {
      for (const _ of rawMessages(path)) messages++
    })
    this.messages += messages
    this.#messagesOf.set(stemOf(path), messages)
  }

  /** The messages of a segment that stands beside it are the same ones, and are counted once. */
  rawParquet(path: string): void {
    const before = this.messages
    const problems = this.problems.length
    this.parquet(path)
    const beside = this.#messagesOf.get(stemOf(path))
    if (beside === undefined) return
    const held = this.messages - before
    this.messages = before
    if (held !== beside && this.problems.length === problems) this.problem(path, `holds ${held} messages, the segment beside it ${beside}`)
  }

  /** Each file against what the manifest says of it, and no file beside it that the manifest does not know. */
  async manifest(dir: string, manifest: Manifest, only: string | undefined): Promise<void> {
    for (const { file, bytes, sha256 } of manifest.files) {
      if (only !== undefined && file !== only) continue
      const path = join(dir, file)
      const size = statSync(path, { throwIfNoEntry: false })?.size
      if (size === undefined) this.problem(path, 'is missing; the manifest has it')
      else if (size !== bytes) this.problem(path, `has ${size} bytes, the manifest says ${bytes}`, null, Math.min(size, bytes))
      else if ((await fingerprint(path)).sha256 !== sha256) this.problem(path, 'its SHA-256 is not that of the manifest', null, 0)
    }
    const known = new Set(manifest.files.map(({ file }) => file))
    // An export beside the segments that it was made of lists no segment.
    const exported = manifest.files.some(({ file }) => file.endsWith('.bin')) ? /^(facts|raw)-\d{8}\.(parquet|csv|bin)$/ : madeFiles
    for (const name of readdirSync(dir))
      if (exported.test(name) && !known.has(name) && (only === undefined || name === only))
        this.problem(join(dir, name), 'is not in the manifest')
  }

  #facts(file: ParquetIn): void {
    const before = this.entries
    const reader = new FactReader(file)
    for (let entry = reader.next(); entry !== undefined; entry = reader.next()) {
      if (entry.idx <= this.#lastIdx) throw new CaptureError(file.path, {}, `idx ${entry.idx} behind ${this.#lastIdx}`)
      this.#entry(entry.idx)
    }
    const said = Number(file.keys.get('entries'))
    if (said !== this.entries - before)
      throw new CaptureError(file.path, {}, `holds ${this.entries - before} entries, its footer says ${said}`)
  }

  #rawParquet(file: ParquetIn): void {
    for (let group = 0; group < file.groups; group++) this.messages += file.column(group, 'raw', 'bytes').length
  }

  #entry(idx: number): void {
    this.entries++
    this.#lastIdx = idx
  }
}

const madeFiles = /^(facts|raw)-\d{8}\.(parquet|csv)$/

const stemOf = (path: string): string => basename(path).split('.')[0]

const isRaw = (path: string): boolean => /^raw-\d{8}\.(bin|parquet)$/.test(basename(path))

function rawsOf(dir: string): string[] {
  const segments = rawFileNumbers(dir).map((number) => join(dir, rawFileName(number)))
  const made = readdirSync(dir)
    .filter((name) => /^raw-\d{8}\.parquet$/.test(name))
    .sort()
    .map((name) => join(dir, name))
  return [...segments, ...made]
}
