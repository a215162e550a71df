/**
 * The gateway's HTTP side: health, status, metrics and the page, on loopback only. Everything that changes state is a POST with the token
 * that was printed at start, from the page's own origin and to its own host: a foreign page, or a name rebound to loopback, gets nothing.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Command, KillState } from '@fix/events'
import { needsApproval } from '@fix/strategy'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import type { AlertsAnswer } from './alerts-answer.ts'
import { booksQuery, type BookAnswer, type BooksAnswer } from './books-answer.ts'
import { decisionsQuery, type DecisionsAnswer, type DecisionsQuery } from './decisions-answer.ts'
import type { EventFeed } from './event-feed.ts'
import { EventStreams } from './event-stream.ts'
import { acceptBody, approvalBody, cashBody, compareBody, costBody, killBody, receiptBody } from './http-bodies.ts'
import { httpSchemas } from './http-schemas.ts'
import { messagesQuery, type MessagesAnswer, type MessagesQuery } from './messages-answer.ts'
import { ordersQuery, type OrderAnswer, type OrdersAnswer, type OrdersQuery } from './orders-answer.ts'
import { limitsBody, type LimitsGiven } from './limits-change.ts'
import { overrideBody, revokeBody, type OverrideGiven, type RevokeGiven } from './override-change.ts'
import { mistakesIn, pageOf } from './question.ts'
import { pageFiles } from './page-files.ts'
import type { Person } from './people.ts'
import { pageActor } from './people-config.ts'
import { positionsQuery, type PositionsAnswer } from './positions-answer.ts'
import type { Status } from './status.ts'
import { supportName, type SupportBundle } from './support.ts'

/** Everything of the page comes from here, and nothing else runs in it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const maxBodyBytes = 64 * 1024
const refreshMs = 250
/** A request that is not in by then is dropped. */
const requestTimeoutMs = 5000

/**
 * The code of a refusal, with a reason where it has one for people, '' for what is stored, the id by which a second person approves what is on record and not
 * done, or what makes no sense.
 */
export type Answer =
  string | { readonly refused: string; readonly reason: string } | { readonly pending: string } | { readonly mistake: string }

/** What an operator books, its amount as a scaled integer. */
export type CostGiven = Omit<Extract<Command, { command: 'cost' }>, 'kind' | 'command'>
export type CashGiven = Omit<Extract<Command, { command: 'cash' }>, 'kind' | 'command'>

export interface HttpSource {
  /** What is told of late. */
  readonly feed: EventFeed
  status(): Status
  /** The part of the status that is asked for most often, and must cost little. */
  ready(): Status['ready']
  metrics(): Promise<string>
  support(): Promise<SupportBundle>
  messages(query: MessagesQuery): MessagesAnswer
  decisions(query: DecisionsQuery): DecisionsAnswer
  orders(query: OrdersQuery): OrdersAnswer
  /** Undefined where there is no order of this ClOrdID(11). */
  order(clOrdID: string): OrderAnswer | undefined
  books(): Omit<BooksAnswer, 'ageMs' | 'more'>
  positions(): Omit<PositionsAnswer, 'ageMs' | 'more'>
  /** Of one book, behind a moment in microseconds of UTC. */
  history(instrumentId: string, sinceUs: number): BookAnswer['history']
  /** Alerts that fire, service levels, and what became of what was sent. */
  alerts(): Omit<AlertsAnswer, 'ageMs'>
  /** Somebody has acknowledged a notification; false where none of this nonce waits. */
  receipt(nonce: string): boolean
  /** Sends a test of each severity. */
  testAlerts(): void
  /** Moves the kill switch; answers once the record is stored, and rejects where it cannot be. */
  kill(command: { state: KillState; scope: string; reason: string; actor: string }): Promise<Answer>
  /** Changes limits; answers as `kill` does. */
  limits(command: LimitsGiven & { reason: string; actor: string }): Promise<Answer>
  /** Asks for an override of a limit, and ends one before its time; both answer as `kill` does. */
  override(command: OverrideGiven & { actor: string }): Promise<Answer>
  revoke(command: RevokeGiven & { actor: string }): Promise<Answer>
  /** Approves, as a second person, what a first has asked for; answers as `kill` does. */
  approve(command: { id: string; reason: string; actor: string }): Promise<Answer>
  /** Takes the venue's position of an instrument for ours; answers as `kill` does. */
  accept(command: { instrumentId: string; px: number; reason: string; actor: string }): Promise<string>
  /** Asks the venue for all it has, to compare it; answers as `kill` does. */
  compare(command: { reason: string; actor: string }): Promise<string>
  /** Books a cost; answers as `kill` does. */
  cost(command: CostGiven): Promise<string>
  /** Books a payment; answers as `kill` does. */
  cash(command: CashGiven): Promise<string>
}

export interface HttpServer {
  readonly port: number
  /** Address of the page, with the token behind `#`. */
  readonly address: string
  readonly token: string
  close(): Promise<void>
}

/** Listens on 127.0.0.1; port 0 takes a free one. The token is a new one unless told. Rejects where the port is taken. */
export async function listenHttp(
  source: HttpSource,
  port: number,
  people: readonly Person[] = [],
  token = randomBytes(24).toString('base64url'),
): Promise<HttpServer> {
  const closing = new AbortController()
  const own = new Set<string>()
  const app = routes(source, [{ name: pageActor, token }, ...people], own, closing.signal)
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: requestTimeoutMs } })
  await listening(server, port)
  const bound = (server.address() as AddressInfo).port
  for (const name of ['127.0.0.1', 'localhost']) own.add(`${name}:${bound}`)
  return {
    port: bound,
    token,
    address: `http://127.0.0.1:${bound}/#${token}`,
    close: () =>
      new Promise((resolve) => {
        closing.abort()
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function listening(server: ServerType, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** `own`: what Host may say, with the port. */
function routes(source: HttpSource, people: readonly Person[], own: ReadonlySet<string>, closing: AbortSignal): Hono {
  const app = new Hono()
  const snapshot = cached(() => source.status(), refreshMs)
  const books = cached(() => source.books(), refreshMs)
  const positions = cached(() => source.positions(), refreshMs)
  const alerts = cached(() => source.alerts(), refreshMs)
  const schemas = httpSchemas()
  const streams = new EventStreams(source.feed, () => snapshot(), closing)

  app.use(async (c, next) => {
    if (!own.has(c.req.header('host') ?? '')) return c.text('this host name is not mine', 403)
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
    c.header('content-security-policy', policy)
  })

  for (const [path, { type, text }] of pageFiles) app.get(path, (c) => c.body(text, 200, { 'content-type': `${type}; charset=utf-8` }))
  app.get('/healthz', (c) => c.json({ alive: true }))
  app.get('/readyz', (c) => {
    const ready = source.ready()
    return c.json(ready, ready.ready ? 200 : 503)
  })
  app.get('/status', (c) => c.json(snapshot() satisfies Status))
  app.get('/books', (c) =>
    asked(c, booksQuery, ({ instrument, after, limit }) => {
      const answer = books()
      const fit = answer.books.filter((one) => instrument === undefined || one.instrument === instrument)
      const found = pageOf(fit, (one) => one.instrument, after, limit)
      return found === undefined ? c.text(noSuch(after), 400) : ({ ...answer, books: found.page, more: found.more } satisfies BooksAnswer)
    }),
  )
  app.get('/books/:id', (c) => {
    const since = c.req.query('since') ?? '0'
    if (!/^\d{1,16}$/.test(since)) return c.text(`since is ${since.slice(0, 40)}, expected microseconds of UTC`, 400)
    const { wallUs, ageMs, books: all } = books()
    const book = all.find(({ instrument }) => instrument === c.req.param('id'))
    if (book === undefined) return c.text('there is no book of this instrument', 404)
    return c.json({ schema: 1, wallUs, ageMs, book, history: source.history(book.instrument, Number(since)) } satisfies BookAnswer)
  })
  app.get('/messages', (c) => asked(c, messagesQuery, (query) => source.messages(query)))
  app.get('/schemas', (c) => c.json(schemas))
  app.get('/decisions', (c) => asked(c, decisionsQuery, (query) => source.decisions(query)))
  app.get('/orders', (c) => asked(c, ordersQuery, (query) => source.orders(query)))
  app.get('/orders/:id', (c) => {
    const order = source.order(c.req.param('id'))
    return order === undefined ? c.text('there is no order of this ClOrdID(11)', 404) : c.json(order)
  })
  app.get('/positions', (c) =>
    asked(c, positionsQuery, ({ id, instrument, after, limit }) => {
      const answer = positions()
      const fit = answer.positions.filter(
        (one) =>
          (instrument === undefined || one.instrument === instrument) &&
          (id === undefined || one.legs.some(({ positionID }) => positionID === id)),
      )
      if (instrument !== undefined && fit.length === 0) return c.text('nothing of this instrument was ever traded', 404)
      const found = pageOf(fit, (one) => one.instrument, after, limit)
      return found === undefined
        ? c.text(noSuch(after), 400)
        : ({ ...answer, positions: found.page, more: found.more } satisfies PositionsAnswer)
    }),
  )
  app.get('/alerts', (c) => c.json(alerts() satisfies AlertsAnswer))
  app.get('/support', async (c) => {
    const bundle = await source.support()
    c.header('content-disposition', `attachment; filename="${supportName(bundle)}"`)
    return c.body(`${JSON.stringify(bundle, undefined, 1)}\n`, 200, { 'content-type': 'application/json; charset=utf-8' })
  })
  app.get('/metrics', async (c) => {
    c.header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
    return c.body(await source.metrics())
  })
  app.get('/events', (c) => streams.answer(c))

  for (const path of ['/alerts/receipt', '/alerts/test']) guard(app, path, people)
  app.post('/alerts/test', (c) => {
    source.testAlerts()
    return c.json({ sent: true })
  })
  app.post('/alerts/receipt', async (c) => {
    const body = receiptBody.safeParse(parseJson(await c.req.text()))
    if (!body.success) return c.text(issuesOf(body.error), 400)
    return source.receipt(body.data.nonce) ? c.json({ acknowledged: true }) : c.text('nothing of this nonce waits for a receipt', 404)
  })
  for (const path of ['/kill', '/limits', '/overrides', '/overrides/end', '/approvals', '/positions/accept', '/costs', '/cash', '/parity'])
    guard(app, path, people)
  app.post('/kill', (c) => obey(c, killBody, people, (command) => source.kill(command)))
  app.post('/limits', (c) => obey(c, limitsBody, people, (command) => source.limits(command)))
  app.post('/overrides', (c) => obey(c, overrideBody, people, (command) => source.override(command)))
  app.post('/overrides/end', (c) => obey(c, revokeBody, people, (command) => source.revoke(command)))
  app.post('/approvals', (c) => obey(c, approvalBody, people, (command) => source.approve(command)))
  app.post('/positions/accept', (c) => obey(c, acceptBody, people, (command) => source.accept(command)))
  app.post('/parity', (c) => obey(c, compareBody, people, (command) => source.compare(command)))
  app.post('/costs', (c) =>
    obey(c, costBody, people, ({ amount: { value, scale }, ...rest }) => source.cost({ ...rest, amount: value, scale })),
  )
  app.post('/cash', (c) =>
    obey(c, cashBody, people, ({ amount: { value, scale }, ...rest }) => source.cash({ ...rest, amount: value, scale })),
  )

  app.notFound((c) => c.text('not here', 404))
  return app
}

/** Only a POST of the page itself passes, with a body of bounded length. */
function guard(app: Hono, path: string, people: readonly Person[]): void {
  app.use(path, async (c, next) => {
    if (c.req.method !== 'POST') return c.text('expected POST', 405)
    if (c.req.header('origin') !== `http://${c.req.header('host')}`) return c.text('the Origin is not this page', 403)
    return personOf(c, people) === undefined ? c.text('the token is missing or wrong', 403) : next()
  })
  app.use(path, bodyLimit({ maxSize: maxBodyBytes, onError: (c) => c.text('the body is too long', 413) }))
}

/** Answers a question whose terms are right, or says which one is not. */
function asked<S extends z.ZodObject>(c: Context, shape: S, answer: (query: z.infer<S>) => object | Response): Response {
  const given = c.req.query()
  const query = shape.safeParse(given)
  if (!query.success) return c.text(mistakesIn(query.error, given, shape), 400)
  const said = answer(query.data)
  return said instanceof Response ? said : c.json(said)
}

const noSuch = (after = ''): string => `after: got ${JSON.stringify(after.slice(0, 40))}, expected an instrument of the list`

const issuesOf = (error: z.ZodError): string => error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')

async function obey<T extends object>(
  c: Context,
  shape: z.ZodType<T>,
  people: readonly Person[],
  take: (command: T & { actor: string }) => Promise<Answer>,
): Promise<Response> {
  const body = shape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return c.text(issuesOf(body.error), 400)
  const actor = personOf(c, people) ?? pageActor
  const code = await take({ ...body.data, actor }).catch(() => undefined)
  if (code === undefined) return c.json({ stored: false, code: 'store_failed' }, 503)
  if (typeof code === 'object' && 'mistake' in code) return c.text(code.mistake, 400)
  if (typeof code === 'object' && 'refused' in code) return c.json({ stored: false, code: code.refused, reason: code.reason }, 409)
  if (typeof code === 'object') return c.json({ stored: true, code: needsApproval, id: code.pending }, 202)
  return code === '' ? c.json({ stored: true }) : c.json({ stored: false, code }, 409)
}

/** Whose token came with the request; undefined for nobody's. All are compared, so that the time tells nothing. */
function personOf(c: Context, people: readonly Person[]): string | undefined {
  const given = Buffer.from(c.req.header('authorization') ?? '')
  let found: string | undefined
  for (const { name, token } of people) {
    const wanted = Buffer.from(`Bearer ${token}`)
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) found = name
  }
  return found
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The last answer while it is young enough, and how old it is; asking costs nothing but its copy. */
function cached<T extends object>(make: () => T, maxAgeMs: number): () => T & { ageMs: number } {
  let value: T | undefined
  let madeAt = -Infinity
  return () => {
    const now = performance.now()
    if (value === undefined || now - madeAt >= maxAgeMs) {
      value = make()
      madeAt = now
    }
    return { ...value, ageMs: Math.floor(now - madeAt) }
  }
}
