// The ways out, over a real server and real programs.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Notification } from '../src/alerting/notification.ts'
import { pathwaysOf } from '../src/alerting/pathways.ts'
import { alertsSchema } from '../src/alerting/settings.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
const notification: Notification = {
  ...{ schema: 1, nonce: 'a1'.repeat(12), kind: 'alert', severity: 'page', alert: 'FixStoreError', labels: { op: 'sync' } },
  ...{ summary: 'the journal failed at sync', runbook: 'docs/runbooks/store-error.md', sinceUs: 1_700_000_000_000_000 },
  gateway: { version: '0', mode: 'paper', journal: 'abc' },
}

const pathway = (settings: object) => pathwaysOf(alertsSchema.parse({ pathways: [{ name: 'ops', ...settings }] }))[0]
const deliver = (settings: object, signal = AbortSignal.timeout(30_000)) => pathway(settings).deliver(notification, signal)

describe('a webhook', () => {
  let server: Server
  let answer: (request: IncomingMessage, body: string, response: ServerResponse) => void
  beforeEach(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => answer(request, body, response))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    process.env.TEST_WEBHOOK = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=secret7`
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const webhook = { kind: 'webhook', url: 'env:TEST_WEBHOOK' }

  it('gets the notification as JSON, and acknowledges it with its nonce', async () => {
    let got: unknown
    answer = (request, body, response) => {
      got = { method: request.method, type: request.headers['content-type'], body: JSON.parse(body) as object }
      response.end(JSON.stringify({ nonce: notification.nonce }))
    }
    expect(await deliver(webhook)).toBe('acknowledged')
    expect(got).toEqual({ method: 'POST', type: 'application/json', body: notification })
  })

  it('that answers without the nonce has taken it, and no more', async () => {
    answer = (_request, _body, response) => response.end('ok')
    expect(await deliver(webhook)).toBe('taken')
  })

  it.each([
    ['an error', 500, /^status 500$/],
    ['another address', 302, /^TypeError$|^UND_ERR|^ERR/],
  ])('that answers with %s has not, and what is said of it does not name its address', async (_what, status, reason) => {
    answer = (_request, _body, response) => response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(notification.nonce)
    const failed = await deliver(webhook).catch((cause: Error) => cause)
    expect((failed as Error).message).toMatch(reason)
    expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed))).not.toContain('secret7')
  })

  it('that is not there, or does not answer in time, is told as such', async () => {
    answer = () => {}
    await expect(deliver(webhook, AbortSignal.timeout(100))).rejects.toThrow(/Timeout|Abort|23/)
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
    await expect(deliver(webhook)).rejects.toThrow('ECONNREFUSED')
  })

  it('that talks without end is heard for a moment only', async () => {
    answer = (_request, _body, response) => {
      const timer = setInterval(() => response.write('x'.repeat(8192)), 1)
      response.on('close', () => clearInterval(timer))
    }
    expect(await deliver(webhook)).toBe('taken')
  })
})

describe('a command', () => {
  it('has the notification on its stdin, acknowledges by saying the nonce, and sees no secret of ours', async () => {
    process.env.TEST_SECRET = 'canary7'
    const seen = join(dir, 'seen.json')
    const script = `let s='';process.stdin.on('data',c=>s+=c).on('end',()=>{require('fs').writeFileSync(${JSON.stringify(seen)},JSON.stringify({s,env:process.env}));console.log('took '+JSON.parse(s).nonce)})`
    expect(await deliver({ kind: 'command', command: [process.execPath, '-e', script] })).toBe('acknowledged')
    const { s, env } = JSON.parse(readFileSync(seen, 'utf8')) as { s: string; env: Record<string, string> }
    expect(JSON.parse(s)).toEqual(notification)
    expect(Object.keys(env)).toEqual(['PATH'])
  })

  it.each([
    ['fails', ['-e', 'process.exit(3)'], 'status 3'],
    ['is killed', ['-e', 'process.kill(process.pid, "SIGKILL")'], 'SIGKILL'],
  ])('that %s has not', async (_what, args, reason) => {
    await expect(deliver({ kind: 'command', command: [process.execPath, ...args] })).rejects.toThrow(reason)
  })

  it('that is not there, or does not end in time, has not', async () => {
    await expect(deliver({ kind: 'command', command: [join(dir, 'none')] })).rejects.toThrow('ENOENT')
    const forever = [process.execPath, '-e', 'setInterval(() => {}, 1000)']
    await expect(deliver({ kind: 'command', command: forever }, AbortSignal.timeout(300))).rejects.toThrow(/ABORT|Timeout/)
  })
})

it('a mail goes through sendmail, with its nonce, and nothing that breaks its header', async () => {
  const sent = join(dir, 'mail.txt')
  const sendmail = join(dir, 'sendmail')
  writeFileSync(sendmail, `#!/bin/sh\necho "$@" > '${sent}.args'\ncat > '${sent}'\n`)
  chmodSync(sendmail, 0o755)
  const settings = { kind: 'mail', to: 'ops@example.com', from: 'fix@example.com', sendmail }
  const odd = { ...notification, summary: 'one\r\nBcc: everybody@example.com' }
  expect(await pathway(settings).deliver(odd, AbortSignal.timeout(30_000))).toBe('taken')
  const [head, body] = readFileSync(sent, 'utf8').split('\n\n')
  expect(head.split('\n')).toEqual([
    'From: fix@example.com',
    'To: ops@example.com',
    'Subject: [fix page] FixStoreError: one??Bcc: everybody@example.com',
    'Content-Type: text/plain; charset=utf-8',
    'Auto-Submitted: auto-generated',
  ])
  expect(readFileSync(sent, 'utf8')).toContain(`receipt: ${notification.nonce}`)
  expect(body).toContain('one')
  expect(readFileSync(`${sent}.args`, 'utf8')).toBe('-t -i\n')
})

describe('what makes no sense', () => {
  it.each([
    [{ kind: 'webhook' }, 'alerts.pathways[0].url: got nothing'],
    [{ kind: 'webhook', url: 'env:TEST_NOWHERE' }, 'alerts.pathways[0].url: env:TEST_NOWHERE is not set'],
    [{ kind: 'command' }, 'alerts.pathways[0].command: got nothing'],
    [{ kind: 'mail' }, 'alerts.pathways[0].to: got nothing'],
  ])('is named with its key: %j', (settings, message) => {
    expect(() => pathway(settings)).toThrow(message)
  })

  it.each([['ftp://x/y'], ['http://example.com/hook'], ['not an address']])(
    'an address that is none, or in the clear, is refused and not shown: %s',
    (url) => {
      process.env.TEST_ADDRESS = url
      let said = ''
      try {
        pathway({ kind: 'webhook', url: 'env:TEST_ADDRESS' })
      } catch (cause) {
        said = (cause as Error).message
      }
      expect(said).toMatch(/^alerts\.pathways\[0\]\.url: what it refers to is /)
      expect(said).not.toContain(url)
    },
  )

  it('an address that stands in the configuration itself does not parse', () => {
    expect(alertsSchema.safeParse({ pathways: [{ name: 'ops', kind: 'webhook', url: 'https://example.com/secret' }] }).success).toBe(false)
  })
})
