// A TLS alert of the peer in the middle of a session. Node tells it as an error of the socket and then leaves that socket open, for good where bytes
// still wait to be written: whoever waits for its end before calling again would wait for ever.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect as connectTcp, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connect, listen } from '../src/node.ts'

const fix = codec(fix44)
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const dir = mkdtempSync(join(tmpdir(), 'fix-tls-alert-'))
const pem = (name: string): string => readFileSync(join(dir, name), 'utf8')
const open: { close(): Promise<void> | void }[] = []

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
afterAll(() => rmSync(dir, { recursive: true }))

/** An application record that no key has sealed: whoever gets it answers with a fatal alert. */
const unsealed = Buffer.from([0x17, 3, 3, 0, 32, ...Array.from({ length: 32 }, () => 7)])

/** Bytes pass as they are; `spoil` puts some of its own into those of the caller, or of the called. */
async function line(port: number): Promise<{ port: number; spoil(towards: 'caller' | 'called'): void }> {
  let ends: { caller: Socket; called: Socket } | undefined
  const server: Server = createServer((caller) => {
    const called = connectTcp({ host: '127.0.0.1', port })
    ends = { caller, called }
    caller.pipe(called).pipe(caller)
    for (const one of [caller, called]) one.on('error', () => [caller, called].forEach((each) => each.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
  return { port: (server.address() as AddressInfo).port, spoil: (towards) => ends?.[towards].write(unsealed) }
}

describe.skipIf(!hasOpenssl)(`an alert of the peer (${hasOpenssl ? 'openssl is here' : 'skipped: openssl is not installed'})`, () => {
  beforeAll(() => {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem']
    const certificate = [
      '-x509',
      ...key,
      '-out',
      'cert.pem',
      '-days',
      '60',
      '-subj',
      '/CN=venue.test',
      '-addext',
      'subjectAltName=DNS:venue.test',
    ]
    execFileSync('openssl', ['req', ...certificate], { cwd: dir, stdio: 'pipe' })
  })

  it.each(['caller', 'called'] as const)(
    'ends the connection, and the initiator calls again, where what came to the %s was broken',
    async (towards) => {
      const venueFacts: string[] = []
      const venue = await listen({
        fix,
        port: 0,
        senderCompID: 'VENUE',
        journal: memoryJournal(),
        tls: { key: pem('key.pem'), cert: pem('cert.pem') },
        onFact: ({ kind }) => venueFacts.push(kind),
      })
      open.push(venue)
      const between = await line(venue.port)
      const facts: SessionFact['kind'][] = []
      const session = await connect({
        fix,
        host: '127.0.0.1',
        port: between.port,
        tls: { servername: 'venue.test', ca: pem('cert.pem') },
        senderCompID: 'ME',
        targetCompID: 'VENUE',
        journal: memoryJournal(),
        onFact: ({ kind }) => facts.push(kind),
        backOff: { baseMs: 5, capMs: 10 },
      })
      open.push(session)
      const ups = (list: readonly string[]): number => list.filter((kind) => kind === 'session_up').length
      for await (const client of venue.sessions()) {
        client.onMessage(() => undefined)
        between.spoil(towards)
        // Neither side is silent: something always waits to be written.
        for (let sent = 0; ups(facts) < 2 && sent < 20_000; sent++) {
          for (const side of [session, client]) side.send('News', { headline: 'x'.repeat(2000), noLinesOfText: [{ text: '-' }] })
          await wait(1)
        }
        break
      }
      expect(ups(facts)).toBe(2)
      expect(ups(venueFacts)).toBe(2)
      expect(facts.filter((kind) => kind === 'session_down')).toHaveLength(1)
    },
  )
})
