// The page that tells the configuration: every key stands there, with its default, and it is what the schema says.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { configurationPage, keysOf } from './configuration-page.ts'

const page = fileURLToPath(new URL('../../../docs/configuration.md', import.meta.url))
const template = readFileSync(new URL('../src/init.ts', import.meta.url), 'utf8')

describe('docs/configuration.md', () => {
  it('is what the schema of the configuration says', async () => {
    await expect(configurationPage()).toMatchFileSnapshot(page)
  })

  it('has a row for every key, or for its twin of the other session, and every key says what it is', () => {
    const text = readFileSync(page, 'utf8')
    const keys = keysOf()
    expect(keys.length).toBeGreaterThan(60)
    for (const { path, schema } of keys) {
      const told = path
        .replace(/^trade\.|^dropCopy\.(?!(role|username|password|numbering|cert|key)$)/, 'quote.')
        .replace(/^(quote\.schedule|hours\.\*)\.(windows\[\]|logon(\[\])?)\./, '$1.')
      expect(text, path).toMatch(new RegExp(`^\\| \`${told.replace(/[.*[\]$]/g, '\\$&')}\` `, 'm'))
      expect(schema.description ?? '', path).not.toBe('')
    }
  })
})

describe('the file that gateway init writes', () => {
  it.each([
    ...[
      'resend',
      'unknownBlocks',
      'positionBreakBlocks',
      'unknownAlertMs',
      'protection',
      'close',
      'contingentWithinMs',
      'retain',
      'snapshotEvery',
      'stallMs',
    ],
    ...['everyS', 'graceMs', 'onSevere', 'largestBreak', 'dropCopy', 'account'],
  ])('names %s, and why it is as it is', (key) => {
    const at = template.split('\n').findIndex((line) => line.includes(`"${key}": `))
    expect(at).toBeGreaterThan(0)
    const lines = template.split('\n')
    expect(`${lines[at - 1]}${lines[at]}`).toContain('// ')
  })
})
