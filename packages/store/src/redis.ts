/**
 * A record log in Redis, by the client `redis`. What a record's promise is, the server's configuration says: with `appendfsync always` it is on the server's disk before
 * the answer comes, with `everysec` up to about a second of it is lost with the server's power. Replication is asynchronous: a failover can lose what was
 * acknowledged, and then the journal fails: `fenced`, as the log knows its writer no longer, or `indexMismatch`, as it ends before it should.
 *
 * An error that the server answers is an outcome; whatever else goes wrong, the answer is unknown.
 */
import { createHash } from 'node:crypto'
import type { Direction } from '@fix/session'
import { JournalError } from './journal-error.ts'
import { newestNumbers, streamSeqs } from './log-numbers.ts'
import type { NewestNumber } from './log-numbers.ts'
import type { OpenJournal } from './open-journal.ts'
import { queuedJournal } from './open-queued.ts'
import type { QueuedOptions } from './open-queued.ts'
import { peerPackage } from './peer-package.ts'
import { asError, checkBatch, closedLog } from './record-log.ts'
import type {
  AppendAt,
  AppendResult,
  EncodedRecord,
  EpochResult,
  Failed,
  LatestSnapshotResult,
  RangeResult,
  RecordLog,
  SeqsResult,
  SnapshotResult,
  StoreFull,
  Unknown,
  WrittenBy,
} from './record-log.ts'
import { appendScript, bumpScript, seqsScript, snapshotScript } from './redis-scripts.ts'

export interface RedisOptions {
  /** `redis://USER:PASSWORD@HOST:PORT/DATABASE`, or `rediss:` for TLS. */
  url: string
  /** Names the journal among others on the server: `fix` unless told. */
  prefix?: string
  /** Take a server all the same that forgets when it ends, or that may evict records when its memory is full. */
  allowVolatile?: boolean
}

/** A journal in Redis: `redisLog` behind the session's port. */
export async function redisJournal(options: RedisOptions & QueuedOptions): Promise<OpenJournal> {
  return queuedJournal(await redisLog(options), options)
}

/** Connects. Rejects where the package redis is not installed, the server can't be reached, or what it keeps is no journal. */
export async function redisLog({ url, prefix = 'fix', allowVolatile = false }: RedisOptions): Promise<RecordLog> {
  const { createClient, RESP_TYPES, ErrorReply } = await peerPackage('redis', 'redis', () => import('redis'))
  let connected = false
  const client = createClient({
    url,
    // Nothing waits in the client for a next connection: what was not answered is asked again by us, who know what was asked.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries, cause) => (connected ? Math.min(20 * (retries + 1), 500) : cause) },
  })
  // Each lost connection is told by the questions that it leaves unanswered.
  client.on('error', () => {})
  const typeMapping = { [RESP_TYPES.BLOB_STRING]: Buffer }
  const send = <T>(args: (string | Buffer)[]): Promise<T> => client.sendCommand<T>(args, { typeMapping })
  await client.connect()
  connected = true
  try {
    if (!allowVolatile) refuseVolatile((await send<Buffer>(['INFO'])).toString())
  } catch (error) {
    client.destroy()
    throw error
  }
  return new RedisLog({ send, isReply: (thrown) => thrown instanceof ErrorReply, destroy: () => client.destroy() }, prefix)
}

/** What is asked of a client. */
interface Connection {
  send<T>(args: (string | Buffer)[]): Promise<T>
  /** The server has answered, and the answer is an error. */
  isReply(thrown: unknown): boolean
  destroy(): void
}

function refuseVolatile(info: string): void {
  const of = (field: string): string => new RegExp(`^${field}:(\\S*)`, 'm').exec(info)?.[1] ?? ''
  const policy = of('maxmemory_policy')
  // While it loads, it says of its append-only file that there is none.
  const reason =
    of('loading') === '1'
      ? 'it is still loading, and what it will keep is not known'
      : of('aof_enabled') === '0'
        ? 'it has appendonly no, and forgets when it ends'
        : policy.startsWith('allkeys')
          ? `its maxmemory-policy ${policy} may evict records`
          : undefined
  if (reason) throw new JournalError('failed', `journal over redis: ${reason}; allowVolatile takes it all the same`)
}

const rangeRecords = '1000'

class RedisLog implements RecordLog {
  readonly name = 'redis'
  readonly #connection: Connection
  readonly #keys: string[]
  #closed = false

  constructor(connection: Connection, prefix: string) {
    this.#connection = connection
    // Braces: all keys of a journal live on one node of a cluster.
    this.#keys = ['head', 'log', 'numbers', 'snapshot'].map((key) => `{${prefix}}:${key}`)
  }

  async append(batch: readonly EncodedRecord[], at: AppendAt): Promise<AppendResult> {
    checkBatch(batch, at)
    const lastIdx = at.expectIdx + batch.length
    const given: (string | Buffer)[] = [String(at.epoch), at.writer ?? '', String(at.expectIdx), String(lastIdx), String(batch.length)]
    for (const record of batch) given.push(bufferOf(record))
    for (const { stream, dir, epoch, seq } of newestNumbers(batch)) given.push(`${stream} ${dir}`, String(epoch), String(seq))
    const result = await this.#write(appendScript, given)
    if ('kind' in result) return result
    return result.word === 'appended' ? { kind: 'appended', lastIdx } : refused(result)
  }

  async range(from: number, to: number): Promise<RangeResult> {
    if (to < from) return { kind: 'records', records: [] }
    const ids = [`${Math.max(from, 1)}-0`, `${to}-0`]
    const entries = await this.#ask<[Buffer, [Buffer, Buffer]][]>(['XRANGE', this.#keys[1], ...ids, 'COUNT', rangeRecords])
    return 'kind' in entries ? entries : { kind: 'records', records: entries.map(([, [, record]]) => record) }
  }

  async seqs(): Promise<SeqsResult> {
    const found = await this.#script<[Buffer, Buffer, Buffer[]]>(seqsScript, [])
    if ('kind' in found) return found
    const [epoch, idx, flat] = found
    const numbers: NewestNumber[] = []
    for (let at = 0; at < flat.length; at += 2) {
      const [stream, dir] = flat[at].toString().split(' ').map(Number)
      const [ofEpoch, seq] = flat[at + 1].toString().split(' ').map(Number)
      numbers.push({ stream, dir: dir as Direction, epoch: ofEpoch, seq })
    }
    return { kind: 'seqs', idx: Number(idx), epoch: Number(epoch), streams: streamSeqs(numbers) }
  }

  async bumpEpoch(expectEpoch: number, writer: string = ''): Promise<EpochResult> {
    const result = await this.#write(bumpScript, [String(expectEpoch), String(expectEpoch + 1), writer])
    if ('kind' in result)
      return result.kind === 'storeFull' ? { kind: 'failed', cause: new Error('redis: no room to raise the epoch') } : result
    return { kind: result.word === 'epoch' ? 'epoch' : 'fenced', epoch: result.number }
  }

  async snapshot(state: Uint8Array, { epoch, writer = '', idx }: WrittenBy & { idx: number }): Promise<SnapshotResult> {
    const result = await this.#write(snapshotScript, [String(epoch), writer, String(idx), bufferOf(state)])
    if ('kind' in result) return result
    return result.word === 'kept' ? { kind: 'kept' } : refused(result)
  }

  async latestSnapshot(): Promise<LatestSnapshotResult> {
    const found = await this.#ask<[Buffer | null, Buffer | null]>(['HMGET', this.#keys[3], 'idx', 'state'])
    if ('kind' in found) return found
    const [idx, state] = found
    return idx && state ? { kind: 'snapshot', idx: Number(idx), state: new Uint8Array(state) } : { kind: 'none' }
  }

  async close(): Promise<void> {
    if (!this.#closed) this.#connection.destroy()
    this.#closed = true
  }

  async #write(script: string, given: (string | Buffer)[]): Promise<{ word: string; number: number } | StoreFull | Failed | Unknown> {
    const reply = await this.#script<Buffer[]>(script, given)
    if (!('kind' in reply)) return { word: reply[0].toString(), number: Number(reply[1] ?? 0) }
    return reply.kind === 'failed' && isFull(reply.cause) ? { kind: 'storeFull' } : reply
  }

  /** By its digest; a server that has forgotten it since has not run it, and gets the text. */
  async #script<T extends object>(script: string, given: (string | Buffer)[]): Promise<T | Failed | Unknown> {
    const rest = [String(this.#keys.length), ...this.#keys, ...given]
    const reply = await this.#ask<T>(['EVALSHA', digestOf(script), ...rest])
    if (!('kind' in reply) || reply.kind !== 'failed' || !reply.cause.message.startsWith('NOSCRIPT')) return reply
    return this.#ask<T>(['EVAL', script, ...rest])
  }

  async #ask<T extends object>(args: (string | Buffer)[]): Promise<T | Failed | Unknown> {
    if (this.#closed) return closedLog(this.name)
    try {
      return await this.#connection.send<T>(args)
    } catch (thrown) {
      const cause = asError(thrown)
      const passing = /^(LOADING|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN) /.test(cause.message)
      return { kind: this.#connection.isReply(thrown) && !passing ? 'failed' : 'unknown', cause }
    }
  }
}

/** Out of memory, or its disk refuses: both pass when somebody makes room. */
const isFull = (cause: Error): boolean => cause.message.startsWith('OOM ') || cause.message.startsWith('MISCONF ')

const refused = ({ word, number }: { word: string; number: number }): AppendResult & SnapshotResult =>
  word === 'fenced' ? { kind: 'fenced', epoch: number } : { kind: 'indexMismatch', actual: number }

const digests = new Map<string, string>()
function digestOf(script: string): string {
  const known = digests.get(script)
  if (known !== undefined) return known
  const digest = createHash('sha1').update(script).digest('hex')
  digests.set(script, digest)
  return digest
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
