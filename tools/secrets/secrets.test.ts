// The search of the whole suite: it finds a planted secret wherever a test may leave one, however it is written there.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeSecretFile } from './meant.ts'
import { mark, planted } from './planted.ts'
import { SecretSearch } from './search.ts'
import { takeFound } from './heard.ts'

const secret = planted('password')
const forms: [string, (before: string) => string][] = [
  ['as it is', (before) => before + secret],
  ['in base64, wherever it begins', (before) => Buffer.from(before + secret).toString('base64')],
  ['in hex', (before) => Buffer.from(before + secret).toString('hex')],
  [
    'in HEX',
    (before) =>
      Buffer.from(before + secret)
        .toString('hex')
        .toUpperCase(),
  ],
  ['in an address', (before) => encodeURIComponent(before + secret)],
]

it.each(forms)('finds a secret %s, however the bytes are cut', (_name, write) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string(), fc.array(fc.nat(400), { maxLength: 6 }), (before, after, cuts) => {
      const bytes = Buffer.from(write(before) + after)
      const ends = [...new Set([...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b)
      const search = new SecretSearch()
      let at = 0
      const found = ends.map((end) => search.finds(bytes.subarray(at, (at = end))))
      expect(found).toContain(true)
      expect(search.bytes).toBe(bytes.length)
    }),
  )
})

it('finds none in what is only like one', () => {
  for (const text of ['', mark.slice(0, -1), mark.slice(1), `${mark.slice(0, 12)} ${mark.slice(12)}`, mark.toLowerCase()])
    expect(new SecretSearch().finds(Buffer.from(text))).toBe(false)
})

it('hears of each in a folder that a test removes, but for those that it has put there itself', async () => {
  for (const remove of [(dir: string) => rmSync(dir, { recursive: true }), (dir: string) => rm(dir, { recursive: true })]) {
    const dir = mkdtempSync(join(tmpdir(), 'fix-secrets-'))
    writeFileSync(join(dir, 'journal'), `8=FIX.4.4|554=${secret}|`)
    writeFileSync(join(dir, 'clean'), '8=FIX.4.4|554=***|')
    writeSecretFile(join(dir, 'given'), secret)
    void remove(dir)
    expect(takeFound()).toEqual([join(dir, 'journal')])
  }
})

const script = (stream: string): string[] => ['-e', `process.${stream}.write(Buffer.from('${Buffer.from(secret).toString('hex')}', 'hex'))`]

it('hears of each that a program prints, and whoever reads it has it all', async () => {
  for (const [stream, what] of [
    ['stdout', 'the output of'],
    ['stderr', 'the errors of'],
  ] as const) {
    const child = spawn(process.execPath, script(stream))
    await setImmediate()
    let read = ''
    for await (const chunk of child[stream]) read += String(chunk)
    expect(read).toBe(secret)
    // The words that it was called with have the secret in hex.
    expect(takeFound().map((one) => one.slice(0, what.length))).toEqual([what])
  }
  execFileSync(process.execPath, script('stdout'))
  expect(takeFound()).toHaveLength(1)
})

it('hears of each that a server answers, however it is asked', async () => {
  const server = createServer((_, answer) => answer.end(`{"password":"${secret}"}`)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await (await fetch(address)).text()
  expect(await (await fetch(address)).json()).toEqual({ password: secret })
  await (await fetch(address)).arrayBuffer()
  const [answer] = (await once(get(address), 'response')) as [IncomingMessage]
  for await (const _ of answer);
  expect(takeFound()).toHaveLength(4)
  server.close()
})
