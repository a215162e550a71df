// A consumer or a peer that does not keep up, over real sockets: what waits, waits in the network, and nothing is lost that was not refused.
import { codec } from '@fix/codec'
import type { Codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { connect, listen } from '../src/node.ts'
import type { FixSession, ListenOptions } from '../src/node.ts'
import { logonText, RawClient } from './raw-client.ts'

const fix = codec(fix44)
type Messages = typeof fix extends Codec<infer M> ? M : never

const open: { close(): Promise<unknown> | unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const news = (headline: string) => ({ headline, noLinesOfText: [{ text: 'x'.repeat(100) }] })

async function pair(
  options: Partial<ListenOptions<Messages>>,
): Promise<{ sender: FixSession<Messages>; consumer: FixSession<Messages>; facts: SessionFact[] }> {
  const facts: SessionFact[] = []
  const server = await listen({
    fix,
    port: 0,
    senderCompID: 'VENUE',
    journal: memoryJournal({ stored: 'atOnce' }),
    onFact: (fact) => void facts.push(fact),
    ...options,
  })
  open.push(server)
  const sender = await connect({
    fix,
    host: '127.0.0.1',
    port: server.port,
    senderCompID: 'ME',
    targetCompID: 'VENUE',
    heartBtIntS: 1,
    maxBufferedBytes: 100_000,
    journal: memoryJournal({ stored: 'atOnce' }),
    reconnect: { steps: [{ ms: 20 }] },
  })
  open.push(sender)
  const { value: consumer } = await server.sessions().next()
  if (consumer === undefined) throw new Error('nobody came')
  return { sender, consumer, facts }
}

/** Sends `count` messages, each as soon as it is taken, at most 100 in 10 ms; gives how often one was refused meanwhile. */
async function sendAll(sender: FixSession<Messages>, count: number): Promise<number> {
  let refused = 0
  for (let i = 0; i < count;) {
    for (let left = 100; left > 0 && i < count; left--) {
      const result = sender.send('News', news(String(i)))
      if (result.kind === 'sent') i++
      else {
        expect(result).toEqual({ kind: 'refused', code: 'backPressured' })
        refused++
        break
      }
    }
    await sleep(10)
  }
  return refused
}

describe('a consumer that does not keep up', () => {
  it('that sleeps for one and a half heartbeats under 10,000 messages a second loses none and is not cut', async () => {
    const { sender, consumer, facts } = await pair({})
    const count = 20_000
    const sending = sendAll(sender, count)
    let next = 0
    for await (const message of consumer.messages()) {
      if (!message.is('News')) continue
      if (message.headline !== String(next)) throw new Error(`${message.headline} instead of ${next}`)
      if (++next === 5000) await sleep(1500)
      if (next === count) break
    }
    await sending
    expect(next).toBe(count)
    expect(facts.filter(({ kind }) => kind === 'session_down')).toEqual([])
  })

  it('that never lets go is cut, with that cause; what it held counts as taken when it asks for the next, over the reconnect', async () => {
    const { sender, consumer, facts } = await pair({ slowConsumerMs: 300 })
    sender.send('News', news('held'))
    const reader = consumer.messages()
    const { value: held } = await reader.next()
    expect(held?.str(148)).toBe('held')
    while (facts.every(({ kind }) => kind !== 'session_down')) await sleep(10)
    expect(facts.find(({ kind }) => kind === 'session_down')).toMatchObject({ cause: 'slowConsumer' })
    while (facts.filter(({ kind }) => kind === 'session_up').length < 2) await sleep(10)
    // The sender has the answer to its Logon a moment later.
    while (sender.send('News', news('next')).kind !== 'sent') await sleep(10)
    const { value: following } = await reader.next()
    expect(following?.str(148)).toBe('next')
  })

  it('holds back its peer and not its own memory: what is not read stays with whoever wrote it', async () => {
    const { sender, consumer } = await pair({ slowConsumerMs: 60_000 })
    sender.send('News', news('first'))
    const reader = consumer.messages()
    await reader.next()
    // Nothing is taken any more: the kernel fills up, then the sender's own buffer, then it is refused.
    let taken = 0
    let turns = 0
    for (let refused = 0; refused < 50; turns++) {
      const result = sender.send('News', news(String(taken)))
      if (result.kind === 'sent') taken++
      else refused++
      if (result.kind === 'refused' || turns % 100 === 0) await sleep(1)
    }
    // A chunk of the socket's at most is read ahead of the one who does not read.
    expect(consumer.driver.unreadBytes).toBeLessThanOrEqual(131_072)
    for (let i = 0; i < taken; i++) {
      const { value } = await reader.next()
      if (value?.str(148) !== String(i)) throw new Error(`${value?.str(148)} instead of ${i}`)
    }
    // A heartbeat may wait behind the last message, and no more.
    expect(consumer.driver.unreadBytes).toBeLessThan(1000)
  })
})

describe('a peer that reads nothing', () => {
  it('is refused more than is bounded, and cut when that fills up all the same', async () => {
    const { server, facts } = await quiet()
    const client = await RawClient.to(server.port)
    open.push({ close: () => client.socket.destroy() })
    client.send(logonText('ME', 'VENUE'))
    await client.hears('35=A|')
    client.socket.pause()
    const { value: session } = await server.sessions().next()
    let sent = 0
    while (session?.send('News', news('x'.repeat(1000))).kind === 'sent') {
      sent++
      if (sent % 50 === 0) await sleep(0)
    }
    expect(session?.send('News', news('one more'))).toEqual({ kind: 'refused', code: 'backPressured' })
    // Its questions have to be answered whatever waits: when that is twice the bound, it is over.
    for (let seq = 2; facts.every(({ kind }) => kind !== 'session_down'); seq++) {
      client.send(`8=FIX.4.4|35=1|34=${seq}|49=ME|52=<TIME>|56=VENUE|112=${'q'.repeat(1000)}`)
      if (seq % 50 === 0) await sleep(0)
    }
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'slowConsumer', text: 'The peer does not read' })
  })
})

async function quiet() {
  const facts: SessionFact[] = []
  const server = await listen({
    fix,
    port: 0,
    senderCompID: 'VENUE',
    journal: memoryJournal({ stored: 'atOnce' }),
    maxBufferedBytes: 100_000,
    onFact: (fact) => void facts.push(fact),
  })
  open.push(server)
  return { server, facts }
}

describe('both doors over a reconnect', () => {
  it.each(['onMessage', 'messages'] as const)(
    '%s hears every message once and in order, though the line is cut again and again',
    async (door) => {
      const { sender, consumer } = await pair({})
      const heard: string[] = []
      const count = 200
      let done = (): void => undefined
      const all = new Promise<void>((resolve) => (done = resolve))
      const take = (headline: string | undefined): void => {
        heard.push(String(headline))
        if (heard.length % 50 === 25) queueMicrotask(() => consumer.command({ kind: 'disconnect', cause: 'requested' }))
        if (heard.length === count) done()
      }
      if (door === 'onMessage') consumer.onMessage((message) => (message.is('News') ? take(message.headline) : undefined))
      else
        void (async () => {
          for await (const message of consumer.messages()) {
            if (message.is('News')) take(message.headline)
            await sleep(0)
          }
        })()
      for (let i = 0; i < count;) {
        // Marked to wait: sent at once while the session is up, behind the next logon otherwise.
        if (sender.send('News', news(String(i)), undefined, { wait: true }).kind === 'refused') await sleep(5)
        else i++
        if (i % 10 === 0) await sleep(1)
      }
      await all
      expect(heard).toEqual(Array.from({ length: count }, (_, i) => String(i)))
    },
  )
})
