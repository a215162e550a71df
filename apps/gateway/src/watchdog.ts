/**
 * A thread that watches the loop. Where the loop has not come round for too long, be it a strategy that never returns or a collection that does
 * not end, the thread writes what it can know and ends the process with SIGKILL: every supervisor counts that as a failure and starts it again,
 * and the start recovers as from any kill. The loop itself could do nothing of it.
 *
 * A process that was paused as a whole was paused with its watchdog, and is not blamed: the thread counts its own turns, not the clock. Work that
 * holds the loop by design, and that ends by itself, is announced to it (`excuse`), and has a longer time of its own: a disk that never answers
 * would hold the loop for ever.
 */
import { Worker } from 'node:worker_threads'

/** Turns of the thread within the time that is allowed. */
const turns = 8
/** What announced work may take. Generous: a process that is ended in it does the same work after its next start. */
const excusedAtMostMs = 60_000

const nobody = { v: 1, instance: '', build: '', stage: '' }

/** The thread's program, as text: so it is there however the gateway is bundled. */
const thread = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const { cells, tickMs, stallMs, stackMs, base } = workerData
let seen = -1
let silentMs = 0
let lastMs = performance.now()
const timer = setInterval(() => {
  const nowMs = performance.now()
  silentMs += Math.min(nowMs - lastMs, 2 * tickMs)
  lastMs = nowMs
  const allowedMs = cells[2] || stallMs
  if (cells[0] !== seen) {
    seen = cells[0]
    silentMs = 0
  } else if (silentMs > allowedMs) {
    clearInterval(timer)
    stackOf((stack) => end(Math.round(silentMs), allowedMs, stack))
  }
}, tickMs)

function stackOf(then) {
  let told = false
  const tell = (stack) => {
    if (!told) then(stack)
    told = true
  }
  setTimeout(() => tell([]), stackMs)
  try {
    const { Session } = require('node:inspector')
    const session = new Session()
    session.connectToMainThread()
    const files = new Map()
    session.on('Debugger.scriptParsed', ({ params }) => files.set(params.scriptId, params.url))
    session.on('Debugger.paused', ({ params }) => tell(params.callFrames.slice(0, 12).map((frame) => frameText(frame, files))))
    session.post('Debugger.enable')
    session.post('Debugger.pause')
  } catch {
    tell([])
  }
}

function frameText({ functionName, location }, files) {
  const file = (files.get(location.scriptId) ?? '').split('/').slice(-3).join('/')
  return (functionName || '(top)') + ' ' + file + ':' + (location.lineNumber + 1) + ':' + (location.columnNumber + 1)
}

function end(silentMs, allowedMs, stack) {
  const said = { level: 'fatal', t: new Date().toISOString(), ...base, event: 'watchdog.stalled', silentMs, allowedMs }
  const known = { lastIdx: cells[1], rssBytes: process.memoryUsage.rss(), stack, msg: 'the loop stands still; the process ends, to be started again' }
  writeSync(2, JSON.stringify({ ...said, ...known }) + '\\n')
  process.kill(process.pid, 'SIGKILL')
}
`

export class Watchdog {
  /** Turns of the loop, idx of the last fact that entered it, and what the loop may take for what it is excused for; 0 while it is for nothing. */
  readonly #cells = new Float64Array(new SharedArrayBuffer(24))
  readonly #beat: NodeJS.Timeout
  readonly #worker: Worker
  readonly #excusedMs: number

  /** Ends the process once the loop has stood still for `stallMs`, or for `excusedMs` over announced work. Its last line begins with `base`. */
  constructor(stallMs: number, excusedMs: number = excusedAtMostMs, base: object = nobody) {
    this.#excusedMs = Math.max(stallMs, excusedMs)
    const tickMs = Math.max(1, Math.floor(stallMs / turns))
    const workerData = { cells: this.#cells, tickMs, stallMs, stackMs: 500, base: { ...base, component: 'watchdog' } }
    // It needs nothing of what the program was started with.
    this.#worker = new Worker(thread, { eval: true, execArgv: [], workerData, resourceLimits: { maxOldGenerationSizeMb: 32 } })
    this.#worker.unref()
    this.#beat = setInterval(() => this.#cells[0]++, tickMs).unref()
  }

  /** The fact with this idx is about to be handled. */
  entered(idx: number): void {
    this.#cells[1] = idx
  }

  /** Does work that may hold the loop for longer than a stall, though not for ever. What the loop does behind it has the whole time that is allowed. */
  excuse<T>(work: () => T): T {
    this.#cells[0]++
    this.#cells[2] = this.#excusedMs
    try {
      return work()
    } finally {
      this.#cells[0]++
      this.#cells[2] = 0
    }
  }

  async end(): Promise<void> {
    clearInterval(this.#beat)
    await this.#worker.terminate()
  }
}
