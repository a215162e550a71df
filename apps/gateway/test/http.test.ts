// The HTTP side: loopback only, and nothing that changes state without token, Origin and Host of the page itself.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import Ajv from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookSchema, booksSchema } from '../src/books-answer.ts'
import { decisionsSchema, type DecisionsAnswer } from '../src/decisions-answer.ts'
import { EventFeed } from '../src/event-feed.ts'
import { httpSchemas } from '../src/http-schemas.ts'
import { eventMistake } from '../src/log-catalogue.ts'
import { listenHttp, type HttpServer } from '../src/http.ts'
import { messagesSchema } from '../src/messages-answer.ts'
import { orderSchema, ordersSchema } from '../src/orders-answer.ts'
import { positionsSchema } from '../src/positions-answer.ts'
import { statusSchema, type Status } from '../src/status.ts'
import type { SupportBundle } from '../src/support.ts'
import { endAll, gateway, json, Program, until } from './program.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
const published = fileURLToPath(new URL('../../../docs/http-schemas.json', import.meta.url))

/** What counted-reads.js has counted, by name of the call. */
interface Counts {
  readonly requests: number
  readonly inRequests: Readonly<Record<string, number>>
  readonly elsewhere: Readonly<Record<string, number>>
}

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A request whose Host and Origin are the test's to choose, as a browser's are not. */
function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<{ status: number; text: string; headers: object }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const kill = { state: 'cancel-all', scope: '*', reason: 'a test' }

interface Heard {
  readonly id: string
  readonly event: string
  readonly data: Record<string, unknown>
}

/** What `/events` says, until there is enough of it. */
async function eventsOf(origin: string, headers: Record<string, string>, enough: (events: readonly Heard[]) => boolean): Promise<Heard[]> {
  const stop = new AbortController()
  const answer = await fetch(`${origin}/events`, { signal: stop.signal, headers })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const whole = text.split('\n\n').slice(0, -1)
    const events = whole.flatMap((block): Heard[] => {
      const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      return block.startsWith(':')
        ? []
        : [{ id: field('id'), event: field('event'), data: JSON.parse(field('data')) as Record<string, unknown> }]
    })
    if (enough(events)) {
      stop.abort()
      return events
    }
    text += (await reader.read()).value ?? ''
  }
}

describe('who may change state', () => {
  let server: HttpServer
  let taken: object[] = []
  let answer = ''
  let asked: object = {}
  /** Statuses that were made. */
  let made = 0
  beforeAll(async () => {
    const source = {
      feed: new EventFeed({ idx: () => 0, epoch: 1 }),
      status: () => {
        made++
        return { journal: { idx: 7 } } as unknown as Status
      },
      ready: () => ({ ready: false, codes: [] }),
      metrics: async () => 'fix_up 1\n',
      books: () => ({ schema: 1 as const, wallUs: 0, books: [] }),
      messages: (query: object) => {
        asked = query
        return { schema: 1 as const, messages: [], kept: 0, more: false }
      },
      alerts: () => ({ schema: 1 as const, wallUs: 0, firing: [], serviceLevels: [], sent: [], pathways: [] }),
      receipt: (nonce: string) => nonce === '0'.repeat(24),
      testAlerts: () => void taken.push({ test: true }),
      support: () => Promise.reject(new Error('not asked for')),
      decisions: (query: object) => {
        asked = query
        return { schema: 1 as const, wallUs: 0, decisions: [], kept: 0, more: false }
      },
      orders: (query: object) => {
        asked = query
        return { schema: 1 as const, wallUs: 0, orders: [], openCount: 0, more: false, next: '' }
      },
      order: () => undefined,
      history: () => [],
      positions: () => ({
        ...{ schema: 1 as const, wallUs: 0, accountCurrency: '', costMethod: 'average' as const },
        ...{ positions: [], totals: [], complete: true },
      }),
      accept: async () => answer,
      compare: async (command: object) => {
        taken.push(command)
        return answer
      },
      cost: async (command: object) => {
        taken.push(command)
        return answer
      },
      cash: async (command: object) => {
        taken.push(command)
        return answer
      },
      kill: async (command: object) => {
        taken.push(command)
        return answer
      },
      limits: async (command: object) => {
        taken.push(command)
        return { mistake: 'limits.EURUSD.maxQty: too much' }
      },
      override: async (command: object) => {
        taken.push(command)
        return { pending: 'A9' }
      },
      revoke: async (command: object) => {
        taken.push(command)
        return answer
      },
      approve: async (command: object) => {
        taken.push(command)
        return { pending: 'A7' }
      },
    }
    server = await listenHttp(source, 0, [{ name: 'ann', token: 'the token of ann, long enough' }])
  })
  afterAll(() => server.close())

  const post = (changes: Record<string, string | undefined>, body: string = JSON.stringify(kill), method = 'POST', path = '/kill') => {
    const host = `127.0.0.1:${server.port}`
    const all = { host, origin: `http://${host}`, authorization: `Bearer ${server.token}`, 'content-type': 'application/json', ...changes }
    const headers = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))
    taken = []
    return ask(server.port, path, { method, headers, body })
  }

  it('acts in the name of whose token it is, and says by which id a second person approves', async () => {
    const ann = { authorization: 'Bearer the token of ann, long enough' }
    expect(await post(ann)).toMatchObject({ status: 200 })
    expect(taken).toEqual([{ ...kill, actor: 'ann' }])
    const approval = { id: 'A7', reason: 'seen' }
    const answered = await post(ann, JSON.stringify(approval), 'POST', '/approvals')
    expect(answered).toMatchObject({ status: 202, text: '{"stored":true,"code":"needs_approval","id":"A7"}' })
    expect(taken).toEqual([{ ...approval, actor: 'ann' }])
    expect(await post({ authorization: 'Bearer the token of ann, long enougH' })).toMatchObject({ status: 403 })
    expect(await post({}, JSON.stringify({ ...approval, actor: 'bob' }), 'POST', '/approvals')).toMatchObject({ status: 400 })
  })

  it('takes an override with everything that it must say, and the end of one', async () => {
    const override = { code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: '5000', to: '8000', uses: 2, minutes: 30, reason: 'a client' }
    const path = '/overrides'
    expect(await post({}, JSON.stringify(override), 'POST', path)).toMatchObject({ status: 202, text: expect.stringContaining('"A9"') })
    expect(taken).toEqual([{ ...override, actor: 'page' }])
    for (const key of Object.keys(override)) {
      const answered = await post({}, JSON.stringify({ ...override, [key]: undefined }), 'POST', path)
      expect([answered.status, answered.text.split(':')[0]]).toEqual([400, key])
    }
    expect(await post({}, JSON.stringify({ ...override, uses: 0 }), 'POST', path)).toMatchObject({ status: 400 })
    expect(await post({}, JSON.stringify({ id: 'O3', reason: 'done' }), 'POST', '/overrides/end')).toMatchObject({ status: 200 })
    expect(taken).toEqual([{ id: 'O3', reason: 'done', actor: 'page' }])
    expect(await post({}, JSON.stringify({ id: '3', reason: 'done' }), 'POST', '/overrides/end')).toMatchObject({ status: 400 })
  })

  it('takes limits in the words of the configuration, null for none, and says what of them makes no sense', async () => {
    const change = { limits: { EURUSD: { maxQty: '5000', maxValue: null } }, account: { maxOpenOrders: 3 }, reason: 'news' }
    const answered = await post({}, JSON.stringify(change), 'POST', '/limits')
    expect(answered).toMatchObject({ status: 400, text: 'limits.EURUSD.maxQty: too much' })
    expect(taken).toEqual([{ ...change, actor: 'page' }])
    for (const wrong of [
      { limits: { EURUSD: { maxQty: 5000 } }, reason: 'news' },
      { limits: { EURUSD: { most: '1' } }, reason: 'news' },
      { account: { startingEquity: '1' }, reason: 'news' },
      { limits: {} },
    ])
      expect(await post({}, JSON.stringify(wrong), 'POST', '/limits')).toMatchObject({ status: 400 })
  })

  it('books a cost whose amount is decimal text, exactly as it stands', async () => {
    const swap = { id: 'n1', type: 'swap', amount: '-1.250', currency: 'USD', instrumentId: 'EURUSD', reason: 'statement' }
    expect(await post({}, JSON.stringify(swap), 'POST', '/costs')).toMatchObject({ status: 200 })
    expect(taken).toEqual([{ ...swap, amount: -125, scale: 2, positionID: '', strategy: '', actor: 'page' }])
    for (const amount of ['1e3', '0', '', 'much']) {
      const refused = await post({}, JSON.stringify({ ...swap, amount }), 'POST', '/costs')
      expect(refused).toMatchObject({
        status: 400,
        text: `amount: ${JSON.stringify(amount)} given, expected a decimal number as text that is not 0`,
      })
    }
    expect(await post({ authorization: undefined }, JSON.stringify(swap), 'POST', '/costs')).toMatchObject({ status: 403 })
  })

  it('books a payment, above 0 in and below 0 out', async () => {
    const paid = { id: 'p1', amount: '-2500.50', currency: 'USD', reason: 'a transfer' }
    expect(await post({}, JSON.stringify(paid), 'POST', '/cash')).toMatchObject({ status: 200 })
    expect(taken).toEqual([{ ...paid, amount: -25_005, scale: 1, actor: 'page' }])
    expect(await post({}, JSON.stringify({ ...paid, instrumentId: 'EURUSD' }), 'POST', '/cash')).toMatchObject({ status: 400 })
    expect(await post({ authorization: undefined }, JSON.stringify(paid), 'POST', '/cash')).toMatchObject({ status: 403 })
  })

  it('takes a question whose terms are right, and of one that is not names the term, what was given and what was expected', async () => {
    const get = (path: string) => ask(server.port, path, { headers: { host: `127.0.0.1:${server.port}` } })
    const always = { since: 0, until: Number.MAX_SAFE_INTEGER }
    expect(await get('/messages?session=TRADE&dir=in&q=A-1&before=9&limit=20')).toMatchObject({ status: 200 })
    expect(asked).toEqual({ ...always, session: 'TRADE', dir: 'in', q: 'A-1', after: 0, before: 9, limit: 20 })
    expect(await get('/orders?id=A-1&instrument=EURUSD&session=TRADE&open=true&since=5&until=9&page=open.A-1&limit=20')).toMatchObject({
      status: 200,
    })
    const ours = { id: 'A-1', instrument: 'EURUSD', session: 'TRADE', open: 'true', since: 5, until: 9, page: 'open.A-1', limit: 20 }
    expect(asked).toEqual(ours)
    const whole = (min: number, max: number): string => `expected a whole number from ${min} to ${max}`
    const long = 'x'.repeat(201)
    for (const [path, said] of [
      ['/messages?limit=0', `limit: got "0", ${whole(1, 200)}`],
      ['/messages?limit=many', `limit: got "many", ${whole(1, 200)}`],
      ['/messages?dir=up', 'dir: got "up", expected one of "in"|"out"'],
      ['/messages?before=-1', `before: got "-1", ${whole(0, Number.MAX_SAFE_INTEGER)}`],
      [`/messages?q=${long}`, `q: got "${long.slice(0, 40)}", expected at most 200 characters`],
      ['/messages?until=tomorrow', `until: got "tomorrow", ${whole(0, Number.MAX_SAFE_INTEGER)}`],
      ['/orders?limit=501', `limit: got "501", ${whole(1, 500)}`],
      ['/orders?open=maybe', 'open: got "maybe", expected one of "true"|"false"'],
      ['/orders?since=1.5', `since: got "1.5", ${whole(0, Number.MAX_SAFE_INTEGER)}`],
      ['/orders?page=2', 'page: got "2", expected the next of an answer'],
      ['/decisions?verdict=maybe', 'verdict: got "maybe", expected one of "passed"|"shadow"|"denied"|"held"'],
      ['/decisions?after=', `after: got "", ${whole(0, Number.MAX_SAFE_INTEGER)}`],
      ['/positions?limit=1001', `limit: got "1001", ${whole(1, 1000)}`],
      ['/positions?after=EURUSD', 'after: got "EURUSD", expected an instrument of the list'],
      ['/books?since=1', 'since: got "1", expected none of that name; there are instrument, after, limit'],
      ['/books?after=EURUSD', 'after: got "EURUSD", expected an instrument of the list'],
    ])
      expect([path, await get(path)]).toEqual([path, expect.objectContaining({ status: 400, text: said })])
    const terms = 'id, instrument, session, dir, q, since, until, after, before, limit'
    expect(await get('/messages?from=1')).toMatchObject({
      status: 400,
      text: `from: got "1", expected none of that name; there are ${terms}`,
    })
    expect(await get('/orders/A-1')).toMatchObject({ status: 404, text: 'there is no order of this ClOrdID(11)' })
  })

  it('makes one status for all who ask at once, and four in a second at most', async () => {
    const get = () => ask(server.port, '/status', { headers: { host: `127.0.0.1:${server.port}` } })
    made = 0
    const beganMs = performance.now()
    const answers = await Promise.all(Array.from({ length: 100 }, get))
    const quarters = (performance.now() - beganMs) / 250
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThanOrEqual(Math.ceil(quarters) + 1)
  })

  it('has orders and positions compared, for a reason', async () => {
    expect(await post({}, '{"reason":"a look"}', 'POST', '/parity')).toMatchObject({ status: 200 })
    expect(taken).toEqual([{ reason: 'a look', actor: 'page' }])
    expect(await post({}, '{}', 'POST', '/parity')).toMatchObject({ status: 400 })
    expect(await post({ authorization: undefined }, '{"reason":"a look"}', 'POST', '/parity')).toMatchObject({ status: 403 })
  })

  it('the page itself: token, its own Origin, its own Host', async () => {
    expect(await post({})).toMatchObject({ status: 200, text: '{"stored":true}' })
    expect(taken).toEqual([{ ...kill, actor: 'page' }])
    const localhost = `localhost:${server.port}`
    expect(await post({ host: localhost, origin: `http://${localhost}` })).toMatchObject({ status: 200 })
  })

  it.each([
    ['no token', { authorization: undefined }],
    ['another token', { authorization: 'Bearer guessed' }],
    ['no Origin', { origin: undefined }],
    ['a foreign Origin', { origin: 'http://evil.example' }],
    ['the Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque Origin', { origin: 'null' }],
    ['a Host that was rebound to loopback', { host: 'evil.example' }],
    ['a rebound Host and its own Origin', { host: 'evil.example', origin: 'http://evil.example' }],
    ['the Host of another port', { host: '127.0.0.1:1' }],
  ])('nobody with %s', async (_who, changes) => {
    expect((await post(changes)).status).toBe(403)
    expect(taken).toEqual([])
  })

  it('nobody by GET, with a body that is too long, or that says something else', async () => {
    expect((await post({}, '', 'GET')).status).toBe(405)
    expect((await post({}, `{"reason":"${'x'.repeat(70_000)}"}`)).status).toBe(413)
    for (const body of [
      '',
      'kill',
      '{}',
      JSON.stringify({ ...kill, state: 'paused' }),
      JSON.stringify({ ...kill, actor: 'somebody else' }),
    ]) {
      expect((await post({}, body)).status).toBe(400)
    }
    expect(taken).toEqual([])
  })

  it('a receipt is taken with the token, for what waits for one', async () => {
    const receipt = (nonce: string, changes: Record<string, string | undefined> = {}) =>
      post(changes, JSON.stringify({ nonce }), 'POST', '/alerts/receipt')
    expect(await receipt('0'.repeat(24))).toMatchObject({ status: 200, text: '{"acknowledged":true}' })
    expect(await receipt('1'.repeat(24))).toMatchObject({ status: 404 })
    expect(await receipt('<script>')).toMatchObject({ status: 400 })
    expect(await receipt('0'.repeat(24), { authorization: undefined })).toMatchObject({ status: 403 })
    expect(await post({}, '', 'POST', '/alerts/test')).toMatchObject({ status: 200 })
    expect(taken).toEqual([{ test: true }])
    expect(await post({ authorization: undefined }, '', 'POST', '/alerts/test')).toMatchObject({ status: 403 })
  })

  it('and who is refused hears the code', async () => {
    answer = 'unchanged'
    expect(await post({})).toMatchObject({ status: 409, text: '{"stored":false,"code":"unchanged"}' })
    answer = ''
  })

  it('reading needs the right Host too, and there are no cross-origin answers', async () => {
    expect((await ask(server.port, '/status', { headers: { host: 'evil.example' } })).status).toBe(403)
    const read = await ask(server.port, '/status', { headers: { host: `127.0.0.1:${server.port}`, origin: 'http://evil.example' } })
    expect(read.status).toBe(200)
    expect(Object.keys(read.headers)).not.toContain('access-control-allow-origin')
    expect(read.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  it('the page runs no script but its own', async () => {
    const { headers, text } = await ask(server.port, '/', { headers: { host: `127.0.0.1:${server.port}` } })
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'none'; script-src 'self'; style-src 'self'/),
    })
    expect(text).not.toMatch(/<script>|\son\w+=|style="/)
    expect(text).not.toContain(server.token)
  })

  it('answers on its own loopback address only', async () => {
    // 127.0.0.2 is this machine too, and reaches whatever listens on all addresses.
    const outside = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter((one) => one.family === 'IPv4' && !one.internal))
    const reached = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: server.port })
        socket.on('connect', () => resolve(true))
        socket.on('error', () => resolve(false))
        socket.on('connect', () => socket.destroy())
      })
    expect(await reached('127.0.0.1')).toBe(true)
    for (const host of ['127.0.0.2', ...outside.map((one) => one.address)]) expect(await reached(host)).toBe(false)
  })
})

describe('a running gateway', () => {
  const state = join(dir, 'state')
  const counts = join(dir, 'counts.json')
  let program: Program
  let page: { origin: string; token: string }
  beforeAll(async () => {
    const env = { NODE_OPTIONS: `--import=${new URL('counted-reads.js', import.meta.url).href}`, COUNTS: counts }
    program = new Program(['demo', '--http-port', '0', '--seed', '2', '--state', state], { env })
    page = await program.page()
    await until(
      () => json<Status>(`${page.origin}/status`),
      (status) => status.ready.ready && status.summary.fills > 0,
    )
  })
  afterAll(endAll)

  it('says on /status what its schema says, and nothing secret', async () => {
    const text = await (await fetch(`${page.origin}/status`)).text()
    expect(statusSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    expect(text).not.toContain('|554=simulated')
    expect(text).not.toContain(page.token)
  })

  it('says on /books what its schema says: ten levels a side at most, our own orders, and health', async () => {
    const { books } = booksSchema.parse(await json(`${page.origin}/books`))
    expect(books).toMatchObject([{ instrument: 'EURUSD', state: 'LIVE', health: { subscription: 'active' } }])
    for (const { bids, asks } of books) expect(Math.max(bids.length, asks.length)).toBeLessThanOrEqual(10)
  })

  it('says on /messages what its schema says: decoded, secrets blank, in pages, and of one order only its own', async () => {
    const messages = async (query: string) => messagesSchema.parse(await json(`${page.origin}/messages${query}`))
    const all = await messages('?limit=200')
    expect(all.kept).toBe(all.messages.length)
    const logon = all.messages.find(({ name, dir }) => name === 'Logon' && dir === 'out')
    expect(logon?.text).toMatch(/\|553=\*+\|554=\*+\|/)
    const indices = all.messages.map(({ idx }) => idx)
    expect(indices).toEqual(indices.toSorted((a, b) => b - a))
    const first = await messages('?limit=2')
    const next = await messages(`?limit=2&before=${first.messages[1].idx}`)
    expect([first.more, next.messages[0].idx < first.messages[1].idx]).toEqual([true, true])
    const [newest] = all.messages
    expect((await messages(`?after=${newest.idx - 1}&before=${newest.idx + 1}`)).messages).toEqual([newest])
    const { orders } = await json<Status>(`${page.origin}/status`)
    const [{ clOrdID }] = orders.recent
    const ofOrder = await messages(`?q=${clOrdID}&dir=out`)
    expect(ofOrder.messages.at(-1)).toMatchObject({ session: 'TRADE', dir: 'out', name: 'NewOrderSingle' })
    expect(ofOrder.messages.every(({ text, dir }) => text.includes(clOrdID) && dir === 'out')).toBe(true)
  })

  it('tells on /orders/ID the story of an order: the wish, the verdict, the request, the reports, the fill', async () => {
    const filled = await until(
      async () =>
        ordersSchema
          .parse(await json(`${page.origin}/orders?instrument=EURUSD&limit=200`))
          .orders.find(({ status, type }) => status === 'Filled' && type === 'market'),
      (order) => order !== undefined,
    )
    if (filled === undefined) return expect.unreachable()
    const { order, story, strategy, left } = orderSchema.parse(await json(`${page.origin}/orders/${filled.clOrdID}`))
    expect([order.clOrdID, strategy, left]).toEqual([filled.clOrdID, 'lean-with-the-book', 0])
    expect(story.map(({ what }) => what)).toEqual(['decision', 'verdict', 'request', 'report', 'report', 'fill'])
    expect(story[0].text).toMatch(new RegExp(`^lean-with-the-book wants: ${order.side} EURUSD market ${order.qty}; decided on fact \\d+$`))
    expect(story[2].text).toMatch(new RegExp(`^NewOrderSingle\\(D\\) ${filled.clOrdID} sent, MsgSeqNum\\(34\\) \\d+$`))
    expect(story[4].text).toMatch(/^Trade, Filled · done \d+, left 0 · OrderID\(37\) \d+$/)
    expect((await fetch(`${page.origin}/orders/nobody`)).status).toBe(404)
    expect(ordersSchema.parse(await json(`${page.origin}/orders?instrument=GBPUSD`)).orders).toEqual([])
  })

  it('lists on /orders every order once, in pages, and by id, instrument, session and time', async () => {
    const orders = async (query: string) => ordersSchema.parse(await json(`${page.origin}/orders?${query}`))
    const { orders: all } = await until(
      () => orders('open=false&limit=500'),
      ({ orders }) => orders.length > 4,
    )
    const seen: string[] = []
    let [pages, next] = [0, '']
    do {
      const answer = await orders(`limit=2&open=false${next === '' ? '' : `&page=${next}`}`)
      seen.push(...answer.orders.map(({ clOrdID }) => clOrdID))
      ;[next, pages] = [answer.next, pages + 1]
      expect(answer.more).toBe(next !== '')
    } while (next !== '' && pages < 1000)
    // Others may have ended since, and stand before those that had.
    expect(seen.slice(seen.indexOf(all[0].clOrdID))).toEqual(all.map(({ clOrdID }) => clOrdID))
    expect(new Set(seen).size).toBe(seen.length)
    const [newest] = all
    const oldest = all.at(-1)!
    const ids = async (query: string) => (await orders(query)).orders.map(({ clOrdID }) => clOrdID)
    expect(await ids(`open=false&until=${oldest.sentUs}`)).toEqual(
      all.filter(({ sentUs }) => sentUs <= oldest.sentUs).map(({ clOrdID }) => clOrdID),
    )
    expect(await ids(`since=${newest.sentUs}`)).toContain(newest.clOrdID)
    expect(await ids(`since=${newest.sentUs}`)).not.toContain(oldest.clOrdID)
    const { orderID } = orderSchema.parse(await json(`${page.origin}/orders/${newest.clOrdID}`))
    for (const id of [newest.clOrdID, orderID]) expect(await ids(`id=${id}&session=TRADE&instrument=EURUSD`)).toEqual([newest.clOrdID])
    for (const none of ['session=QUOTE', 'instrument=GBPUSD', 'id=nobody', 'until=1', `id=${newest.clOrdID}&open=true`])
      expect(await ids(none)).toEqual([])
  })

  it('finds on /messages those of an order, of an instrument and of a time', async () => {
    const messages = async (query: string) => messagesSchema.parse(await json(`${page.origin}/messages?limit=200&${query}`)).messages
    const { orders } = await json<Status>(`${page.origin}/status`)
    const [{ clOrdID }] = orders.recent
    const ofOrder = await messages(`id=${clOrdID}`)
    expect(ofOrder.map(({ name }) => name)).toEqual(expect.arrayContaining(['NewOrderSingle', 'ExecutionReport']))
    for (const { text } of ofOrder) expect(text).toMatch(new RegExp(`\\|(11|41)=${clOrdID}\\|`))
    expect(await messages(`id=${clOrdID.slice(0, -1)}`)).toEqual([])
    const [{ timeUs }] = ofOrder
    for (const one of await messages(`since=${timeUs}&until=${timeUs}`)) expect(one.timeUs).toBe(timeUs)
    expect(await messages(`since=${timeUs}&until=${timeUs}`)).toContainEqual(ofOrder[0])
    expect((await messages('instrument=EURUSD')).length).toBeGreaterThan(0)
    for (const { text } of await messages('instrument=EURUSD')) expect(text).toContain('|55=')
    expect(await messages('instrument=GBPUSD')).toEqual([])
  })

  it('pages through books and positions by instrument', async () => {
    const first = booksSchema.parse(await json(`${page.origin}/books?limit=1`))
    expect([first.books.map(({ instrument }) => instrument), first.more]).toEqual([['EURUSD'], false])
    expect(booksSchema.parse(await json(`${page.origin}/books?after=EURUSD`)).books).toEqual([])
    expect(booksSchema.parse(await json(`${page.origin}/books?instrument=GBPUSD`)).books).toEqual([])
    const { positions, more } = positionsSchema.parse(await json(`${page.origin}/positions?limit=1`))
    expect([positions.map(({ instrument }) => instrument), more]).toEqual([['EURUSD'], false])
    const [leg] = positions[0].legs
    expect(positionsSchema.parse(await json(`${page.origin}/positions?id=${encodeURIComponent(leg.positionID)}`)).positions).toHaveLength(1)
    expect(positionsSchema.parse(await json(`${page.origin}/positions?id=nobody`)).positions).toEqual([])
  })

  it('says on /positions what its schema says, of all instruments or of one, and the same as /status', async () => {
    const { positions, totals } = positionsSchema.parse(await json(`${page.origin}/positions`))
    expect(positions).toMatchObject([{ instrument: 'EURUSD', currency: 'USD', legCount: 1, mark: { state: 'available' } }])
    expect(totals).toMatchObject([{ currency: 'USD', attribution: { unattributed: '0.00' } }])
    expect(positions[0].legs[0].strategies.map(({ strategy }) => strategy)).toEqual(['lean-with-the-book'])
    expect(await json(`${page.origin}/positions?instrument=EURUSD`)).toMatchObject({ positions: [{ instrument: 'EURUSD' }] })
    expect((await fetch(`${page.origin}/positions?instrument=GBPUSD`)).status).toBe(404)
  })

  it('says on /books/EURUSD how its middle has gone, from a moment on, and nothing of a book that is not there', async () => {
    const book = async (query: string) => bookSchema.parse(await json(`${page.origin}/books/EURUSD${query}`))
    const { history } = await until(
      () => book(''),
      ({ history }) => history.length > 3,
    )
    const [, [second]] = history
    expect((await book(`?since=${second}`)).history.slice(0, 2)).toEqual(history.slice(2, 4))
    expect((await fetch(`${page.origin}/books/EURUSQ`)).status).toBe(404)
    const wrong = await fetch(`${page.origin}/books/EURUSD?since=yesterday`)
    expect({ status: wrong.status, text: await wrong.text() }).toEqual({
      status: 400,
      text: 'since is yesterday, expected microseconds of UTC',
    })
  })

  it('gives in one file what somebody who helps needs: log, configuration without secrets, versions, status, messages, metrics', async () => {
    const answer = await fetch(`${page.origin}/support`)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="fix-support-\d{8}-\d{6}\.json"$/)
    const text = await answer.text()
    const bundle = JSON.parse(text) as SupportBundle
    expect(statusSchema.safeParse(bundle.status).error).toBeUndefined()
    const secrets = { username: '***', password: '***' }
    expect(bundle.configuration).toMatchObject({
      mode: 'paper',
      quote: secrets,
      trade: secrets,
      limits: { EURUSD: { maxPosition: '20000' } },
    })
    expect(bundle.versions).toMatchObject({ gateway: bundle.status.build.version, node: process.version })
    expect(bundle.configHash).toMatch(/^[0-9a-f]{12}$/)
    expect(bundle.log.map((line) => (JSON.parse(line) as { event: string }).event)).toContain('session.logon.accepted')
    expect(bundle.messages.map(({ name }) => name)).toContain('NewOrderSingle')
    expect(bundle.metrics).toContain('\nfix_journal_appends_total ')
    expect(text).not.toContain(page.token)
    expect(text).not.toMatch(/\|55[34]=[^*|]/)
  })

  it('is alive and ready', async () => {
    expect(await json(`${page.origin}/healthz`)).toEqual({ alive: true })
    const ready = await fetch(`${page.origin}/readyz`)
    expect({ status: ready.status, body: await ready.json() }).toEqual({ status: 200, body: { ready: true, codes: [] } })
  })

  it('gives metrics that promtool finds nothing wrong with', async (context) => {
    const answer = await fetch(`${page.origin}/metrics`)
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text).toMatch(/^fix_[a-z_]+\{[^}]*session="QUOTE"[^}]*\} \d+/m)
    const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
    expect(value('fix_journal_appends_total')).toBeGreaterThan(0)
    expect(value('fix_journal_bytes_total')).toBeGreaterThan(0)
    expect(value('fix_store_sync_seconds_count')).toBeGreaterThan(0)
    expect(value('fix_store_disk_free_bytes')).toBeGreaterThan(0)
    // Username(553) and Password(554) of both Logons, in the journal.
    expect([value('fix_redactions_total'), value('fix_log_lines_dropped_total')]).toEqual([4, 0])
    expect(value('fix_journal_reserve_bytes')).toBe(1024 * 1024)
    expect([value('fix_journal_halted'), value('fix_journal_refusing\\{reason="store_full"\\}')]).toEqual([0, 0])
    if (spawnSync('promtool', ['--version']).error !== undefined) context.skip('promtool is not on this machine')
    // What the client says of Node has names of its own.
    const own = text.replace(/^(# (HELP|TYPE) )?(nodejs|process)_.*\n/gm, '')
    expect(own).toContain('\nfix_')
    const judged = spawnSync('promtool', ['check', 'metrics'], { input: own, encoding: 'utf8' })
    expect({ status: judged.status, stderr: judged.stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('tells on /decisions what was wished and what came of it, in pages, by id, order, instrument, session, verdict and time', async () => {
    const decisions = async (query = '') => decisionsSchema.parse(await json(`${page.origin}/decisions${query}`))
    const { decisions: all, kept } = await decisions('?limit=500')
    expect(kept).toBe(all.length)
    expect(all.map(({ no }) => no)).toEqual(Array.from({ length: kept }, (_, n) => kept - n))
    const passed = all.find(
      ({ verdict, kind, by, type }) => verdict === 'passed' && kind === 'new' && by === 'strategy' && type === 'market',
    )!
    expect(passed).toMatchObject({
      ...{ session: 'TRADE', strategy: 'lean-with-the-book', by: 'strategy', instrument: 'EURUSD', type: 'market', code: '', codes: [] },
      ...{ clOrdID: passed.requestID, id: expect.stringMatching(/^\d+\.1$/), qty: expect.stringMatching(/^\d+$/) },
    })
    expect((await decisions(`?id=${passed.id}`)).decisions).toEqual([passed])
    expect((await decisions(`?id=${passed.clOrdID}`)).decisions).toEqual([passed])
    expect((await decisions(`?since=${passed.timeUs}&until=${passed.timeUs}&session=TRADE&instrument=EURUSD`)).decisions).toContainEqual(
      passed,
    )
    const first = await decisions('?limit=1&verdict=passed')
    const next = await decisions(`?limit=1&verdict=passed&before=${first.decisions[0].no}`)
    expect([first.more, next.decisions[0].no < first.decisions[0].no]).toEqual([true, true])
    for (const none of ['?instrument=GBPUSD', '?session=QUOTE', '?code=NO_SUCH', '?strategy=nobody', '?until=1', `?before=1`])
      expect((await decisions(none)).decisions).toEqual([])
    expect((await fetch(`${page.origin}/decisions?verdict=maybe`)).status).toBe(400)
  })

  it('answers everywhere what its published schema says, which docs/http-schemas.json is too', async () => {
    await expect(`${JSON.stringify(httpSchemas(), undefined, 1)}\n`).toMatchFileSnapshot(published)
    const schemas = JSON.parse(readFileSync(published, 'utf8')) as Record<string, object>
    expect(await json(`${page.origin}/schemas`)).toEqual(schemas)
    const [{ clOrdID }] = (await json<Status>(`${page.origin}/status`)).orders.recent
    for (const [path, schema] of Object.entries(schemas)) {
      const answer = await json<Record<string, unknown>>(page.origin + path.replace('{instrument}', 'EURUSD').replace('{clOrdID}', clOrdID))
      const fits = new Ajv({ allErrors: true }).compile(schema)
      expect([path, fits(answer), fits.errors]).toEqual([path, true, null])
      // And the schema says something: it takes neither less nor more.
      expect([path, fits({}), fits({ ...answer, more_than_that: 1 })]).toEqual([path, false, false])
    }
  })

  it('says how old a snapshot is, never above a second, and how much waits in each queue of how much may', async () => {
    for (const path of ['/status', '/books', '/books/EURUSD', '/positions', '/alerts'])
      expect(await json(page.origin + path)).toMatchObject({ ageMs: expect.toSatisfy((ms: number) => ms >= 0 && ms < 1000) })
    const { queues, sessions, journal, configHash, dictionaryHash } = await json<Status>(`${page.origin}/status`)
    const of = (scope: string) => queues.filter((queue) => queue.scope === scope).map(({ name }) => name)
    for (const { name } of sessions) expect(of(name)).toEqual(['received', 'early', 'waiting', 'written'])
    expect(of('')).toEqual(['journal', 'log', 'alerts'])
    for (const { depth, bound, dropped } of queues) expect([depth <= bound, bound > 0, dropped]).toEqual([true, true, 0])
    expect([journal.leader, /^[0-9a-f]{64}$/.test(journal.chain)]).toEqual([true, true])
    for (const hash of [configHash, dictionaryHash]) expect(hash).toMatch(/^[0-9a-f]{12}$/)
  })

  it('tells the page each change as an event', async () => {
    const stop = new AbortController()
    const answer = await fetch(`${page.origin}/events?of=status`, { signal: stop.signal })
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (text.split('\n\n').length < 4) text += (await reader.read()).value ?? ''
    stop.abort()
    const told = text.split('\n\n').slice(0, 3)
    for (const event of told) {
      expect(event).toMatch(/^event: status$/m)
      expect(statusSchema.safeParse(JSON.parse(/^data: (.*)$/m.exec(event)![1])).error).toBeUndefined()
    }
  })

  it('tells on /events each event by its catalogue, and goes on behind the id that one has', async () => {
    const first = await eventsOf(page.origin, {}, (events) => events.length >= 3)
    for (const { data } of first) expect(eventMistake(data)).toBeUndefined()
    const ids = first.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const again = await eventsOf(page.origin, { 'last-event-id': ids[0] }, (events) => events.length >= 2)
    expect(again.slice(0, 2)).toEqual(first.slice(1, 3))
    const { journal } = await json<Status>(`${page.origin}/status`)
    const [old] = await eventsOf(page.origin, { 'last-event-id': '0' }, (events) => events.length >= 2)
    expect(old).toMatchObject({ event: 'missed', data: { after: '0', oldest: expect.stringMatching(/^\d+\.1\.1$/) } })
    // All that is told of an order is found by one id, from the wish to the fill.
    const { decisions } = await json<DecisionsAnswer>(`${page.origin}/decisions?verdict=passed`)
    const { traceId, clOrdID, seq } = decisions.at(-1)!
    expect(await json(`${page.origin}/orders/${clOrdID}`)).toMatchObject({ traceId })
    const filled = ({ event, data }: Heard): boolean => event === 'order.fill' && data.traceId === traceId
    const all = await eventsOf(page.origin, { 'last-event-id': '0' }, (events) => events.some(filled))
    const ofOrder = all.filter(({ data }) => data.traceId === traceId)
    expect(new Set(ofOrder.map(({ event }) => event))).toEqual(new Set(['order.sent', 'order.report', 'order.fill']))
    expect(new Set(ofOrder.map(({ data }) => data.rootClOrdID))).toEqual(new Set([clOrdID]))
    expect(ofOrder[0].data).toMatchObject({
      event: 'order.sent',
      session: 'TRADE',
      dir: 'out',
      seq,
      msgType: 'D',
      clOrdID,
      origClOrdID: '',
    })
    const [ahead] = await eventsOf(page.origin, { 'last-event-id': String(journal.idx + 1_000_000) }, (events) => events.length >= 1)
    expect(ahead.event).toBe('missed')
    expect((await fetch(`${page.origin}/events`, { headers: { 'last-event-id': 'yesterday' } })).status).toBe(400)
  })

  it('reads no file for any of these answers, however often it was asked', async () => {
    program.signal('SIGTERM')
    expect(await program.status).toBe(0)
    const { requests, inRequests, elsewhere } = JSON.parse(readFileSync(counts, 'utf8')) as Counts
    expect(requests).toBeGreaterThan(40)
    expect(inRequests).toEqual({})
    // Who counts sees what there is to see: the journal is written all the time.
    expect(elsewhere.writeSync).toBeGreaterThan(0)
  })
})

describe('the kill switch', () => {
  afterAll(endAll)

  it('is journalled before it acts, cancels what is open, refuses what comes after, and lets go when a person says so', async () => {
    const state = join(dir, 'killed')
    const strategy = fileURLToPath(new URL('./patient-buyer.ts', import.meta.url))
    const program = gateway('demo', '--http-port', '0', '--state', state, '--strategy', strategy)
    const { origin, token } = await program.page()
    const when = (right: (status: Status) => boolean) => until(() => json<Status>(`${origin}/status`), right)
    const host = origin.slice('http://'.length)
    const headers = { host, origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const post = (body: object) => ask(Number(host.split(':')[1]), '/kill', { method: 'POST', headers, body: JSON.stringify(body) })

    const { orders } = await when(({ orders }) => orders.open[0]?.status === 'New')
    const [{ clOrdID }] = orders.open
    expect(await post(kill)).toMatchObject({ status: 200 })
    const stopped = await when((status) => status.risk.kill[0].state === 'halted')
    expect(stopped.orders.open).toEqual([])
    expect(stopped.orders.recent).toMatchObject([{ clOrdID, status: 'Canceled' }])
    expect(stopped.ready.codes).toMatchObject([{ code: 'kill_switch', scope: '*', detail: 'halted: page a test' }])
    expect(await post({ ...kill, state: 'halted' })).toMatchObject({ status: 409, text: '{"stored":false,"code":"unchanged"}' })
    expect(await post({ ...kill, scope: 'symbol=EURUSQ' })).toMatchObject({ status: 409, text: '{"stored":false,"code":"unknownSymbol"}' })
    const later = await when(({ summary }) => summary.riskBlocks > 3)
    expect(later.summary.orders).toBe(1)

    expect(await post({ ...kill, state: 'active' })).toMatchObject({ status: 200 })
    await when(({ ready, summary }) => ready.ready && summary.orders === 2)
    program.signal('SIGINT')
    expect(await program.status).toBe(0)

    // By type: the hash of a CHAIN record may begin with the byte of risk's notes, too.
    const told = [...readJournal(join(state, 'journal'))].map(({ type, note, raw }) => {
      if (type === RecordType.note && note[0] === 2) return /"state":"([a-z-]+)"/.exec(decoder.decode(note))?.[1] ?? decoder.decode(note)
      return /\x0135=([DF])\x01/.exec(decoder.decode(raw))?.[1]
    })
    expect(told.filter((what) => what !== undefined)).toEqual(['D', 'cancel-all', 'F', 'halted', 'active', 'D'])
    const logons = [...readJournal(join(state, 'journal'))]
      .map(({ raw }) => decoder.decode(raw))
      .filter((raw) => raw.includes('\x0135=A\x01'))
    expect(logons.length).toBeGreaterThan(0)
    expect(logons.filter((raw) => /\x01554=[^*]/.test(raw))).toEqual([])
  })
})

const decoder = new TextDecoder()
