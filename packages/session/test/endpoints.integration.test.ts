// Whom an initiator calls, when and from where, over real sockets.
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { connect, listen, schedule } from '../src/node.ts'
import type { CallOptions, FixSession } from '../src/node.ts'

const fix = codec(fix44)
const open: { close(): Promise<void> | void }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function venue(): Promise<{ port: number; close(): Promise<void> }> {
  const server = await listen({ fix, port: 0, senderCompID: 'VENUE', journal: memoryJournal() })
  open.push(server)
  return server
}

async function listening(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  open.push({ close: () => void server.close() })
  return (server.address() as AddressInfo).port
}

/** A port at which nobody answers. */
async function nobody(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}

type Call = CallOptions & { signal?: AbortSignal; schedule?: ReturnType<typeof schedule> }

async function call(options: Call, onFact: (fact: SessionFact) => void): Promise<FixSession<unknown>> {
  const session = await connect({
    fix,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    journal: memoryJournal(),
    reconnect: { steps: [{ ms: 5 }] },
    onFact,
    ...options,
  })
  open.push(session)
  return session as FixSession<unknown>
}

const called = (facts: SessionFact[]): (string | undefined)[] =>
  facts.flatMap((fact) => (fact.kind === 'session_connecting' ? [fact.endpoint] : []))
const at = (port: number): string => `127.0.0.1:${port}`

describe('an initiator with several endpoints', () => {
  it('goes on to the next one where the first does not answer, and says whom it calls', async () => {
    const [away, here] = [await nobody(), await venue()]
    const facts: SessionFact[] = []
    const endpoints = [
      { host: '127.0.0.1', port: away },
      { host: '127.0.0.1', port: here.port },
    ]
    const session = await call({ endpoints }, (fact) => void facts.push(fact))
    expect(session.state).toBe('active')
    expect(called(facts)).toEqual([at(away), at(here.port)])
    expect(facts.find((fact) => fact.kind === 'session_connect_failed')).toMatchObject({ endpoint: at(away), retryInMs: 0 })
  })

  it('calls the first one again when the session on the second is lost', async () => {
    const first = await nobody()
    const second = await venue()
    const facts: SessionFact[] = []
    const endpoints = [
      { host: '127.0.0.1', port: first },
      { host: '127.0.0.1', port: second.port },
    ]
    let up = 0
    let again = (): void => undefined
    const upAgain = new Promise<void>((resolve) => (again = resolve))
    await call({ endpoints, stableMs: 0 }, (fact) => {
      facts.push(fact)
      if (fact.kind === 'session_up' && ++up === 2) again()
    })
    const recovered = await listen({ fix, port: first, senderCompID: 'VENUE', journal: memoryJournal() })
    open.push(recovered)
    await second.close()
    await upAgain
    expect(called(facts).slice(-1)).toEqual([at(first)])
  })

  it('a session that is lost at once does not begin the waits anew', async () => {
    // Accepts each logon, and hangs up right behind it.
    const server = await venue()
    const line = createServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)().connect(server.port, '127.0.0.1')
      socket.on('error', () => undefined).pipe(onward)
      onward
        .on('error', () => undefined)
        .on('data', (bytes) => {
          socket.write(bytes)
          setImmediate(() => socket.destroy())
        })
      socket.on('close', () => onward.destroy())
    })
    const port = await listening(line)
    const attempts: number[] = []
    let done = (): void => undefined
    const enough = new Promise<void>((resolve) => (done = resolve))
    await call({ host: '127.0.0.1', port }, (fact) => {
      if (fact.kind === 'session_connecting' && attempts.push(fact.attempt) === 4) done()
    })
    await enough
    expect(attempts).toEqual([1, 2, 3, 4])
  })

  it('calls from the address and port that it was given', async () => {
    const from: string[] = []
    const server = createServer((socket) => {
      from.push(`${socket.remoteAddress}:${socket.remotePort}`)
      socket.destroy()
    })
    const port = await listening(server)
    const localPort = await nobody()
    const stop = new AbortController()
    const calling = call({ host: '127.0.0.1', port, localAddress: '127.0.0.2', localPort, signal: stop.signal }, (fact) => {
      if (fact.kind === 'session_down') stop.abort(new Error('enough'))
    })
    await expect(calling).rejects.toThrow('enough')
    expect(from[0]).toBe(`127.0.0.2:${localPort}`)
  })

  it('a venue that takes the connection and never answers the handshake of TLS is given up in time', async () => {
    const silent: Socket[] = []
    const port = await listening(createServer((socket) => void silent.push(socket.on('error', () => undefined))))
    open.push({ close: () => silent.forEach((socket) => socket.destroy()) })
    const stop = new AbortController()
    const facts: SessionFact[] = []
    const calling = call({ host: '127.0.0.1', port, tls: true, connectTimeoutMs: 50, signal: stop.signal }, (fact) => {
      facts.push(fact)
      if (fact.kind === 'session_connect_failed') stop.abort(new Error('enough'))
    })
    await expect(calling).rejects.toThrow('enough')
    expect(facts.at(-1)).toMatchObject({ kind: 'session_connect_failed', cause: 'tlsFailed', text: 'no connection within 50 ms' })
  })

  it('outside its hours nobody is called', async () => {
    const server = createServer()
    let connections = 0
    server.on('connection', () => connections++)
    const port = await listening(server)
    const stop = new AbortController()
    const facts: SessionFact[] = []
    // A minute of the day that is not this one.
    const hour = (new Date().getUTCHours() + 12) % 24
    const hh = String(hour).padStart(2, '0')
    const hours = schedule({ start: `${hh}:00:00`, end: `${hh}:01:00` })
    const calling = call({ host: '127.0.0.1', port, schedule: hours, signal: stop.signal }, (fact) => void facts.push(fact))
    await new Promise((resolve) => setTimeout(resolve, 50))
    stop.abort(new Error('enough'))
    await expect(calling).rejects.toThrow('enough')
    expect([connections, called(facts)]).toEqual([0, []])
  })

  it('refuses what cannot be called', async () => {
    await expect(call({}, () => undefined)).rejects.toThrow('Nobody to call')
    await expect(call({ endpoints: [] }, () => undefined)).rejects.toThrow('endpoints is empty')
    await expect(call({ host: 'a', port: 1, endpoints: [{ host: 'b', port: 2 }] }, () => undefined)).rejects.toThrow('one of the two')
  })
})
