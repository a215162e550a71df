// The search that every test of a gateway ends with finds a password however it is written; without that, finding none would mean nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from './scratch.ts'
import { expectNoSecret, expectNoSecretBelow, holds, password } from './secrets.ts'

const dir = scratch()

it.each([
  ['in the clear', (secret: string) => secret],
  ['in base64', (secret: string) => Buffer.from(secret).toString('base64')],
  ['in base64, one character behind another text', (secret: string) => Buffer.from(`:${secret}`).toString('base64')],
  ['in base64, two characters behind another text, and before one', (secret: string) => Buffer.from(`u:${secret}!`).toString('base64')],
  ['in hexadecimal', (secret: string) => Buffer.from(secret).toString('hex')],
  ['in an address', (secret: string) => `?password=${encodeURIComponent(secret)}`],
])('finds a password %s, and not another one', (_how, written) => {
  expect(holds(Buffer.from(`8=FIX.4.4|554=${written('S3CR3T-aa00')}|10=000|`), 'S3CR3T-aa00')).toBe(true)
  expect(holds(Buffer.from(`8=FIX.4.4|554=${written('S3CR3T-bb11')}|10=000|`), 'S3CR3T-aa00')).toBe(false)
})

it('says in which file, or in which output, it stands', () => {
  const folder = join(dir, 'below')
  mkdirSync(folder)
  writeFileSync(join(folder, 'log'), 'nothing')
  expect(() => expectNoSecretBelow(dir)).not.toThrow()
  writeFileSync(join(folder, 'journal'), `554=${password}`)
  expect(() => expectNoSecretBelow(dir)).toThrow(/^the password of the session stands in .*journal$/)
  expect(() => expectNoSecret('stderr', Buffer.from(`login with ${password}`))).toThrow('stands in stderr')
  writeFileSync(join(folder, 'journal'), 'nothing')
})
