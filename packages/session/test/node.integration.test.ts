// Two programs over a real socket, as the README shows them.
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterEach, describe, expect, it } from 'vitest'
import { connect, listen } from '../src/node.ts'

const fix = codec(fix44)
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const it of open.splice(0).reverse()) await it.close()
})

describe('over TCP', () => {
  it('an order goes out, its report comes back, both stop with a Logout', async () => {
    const server = await listen({
      fix,
      port: 0,
      senderCompID: 'VENUE',
      journal: memoryJournal(),
      admit: (logon) => logon.senderCompID === 'ME',
    })
    open.push(server)
    const facts: SessionFact[] = []
    const session = await connect({
      fix,
      host: '127.0.0.1',
      port: server.port,
      senderCompID: 'ME',
      targetCompID: 'VENUE',
      journal: memoryJournal(),
      onFact: (fact) => facts.push(fact),
    })
    open.push(session)
    const { value: client } = await server.sessions().next()
    client?.onMessage((message) => {
      if (message.is('NewOrderSingle')) client.send('News', { headline: `Got ${message.clOrdID}`, noLinesOfText: [{ text: 'line' }] })
    })
    const order = { clOrdID: 'A1', symbol: 'EURUSD', side: 'Buy', orderQty: '1', ordType: 'Market', transactTime: '20260102-09:30:00' }
    expect(session.send('NewOrderSingle', order)).toEqual({ kind: 'sent', seq: 2 })
    for await (const message of session.messages()) {
      expect(message.is('News') && message.headline).toBe('Got A1')
      break
    }
    await session.close()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'requested' })
  })
})
