/** Every name that is known, and how one in a file is found among them: in any case, with its number behind it, or, unknown, by what it resembles. */
import type { Reason, Setting, Settings } from './setting.ts'
import { connectionSettings } from './settings/connection.ts'
import { identitySettings } from './settings/identity.ts'
import { numberingSettings } from './settings/numbering.ts'
import { foreignFamilies, storageSettings } from './settings/storage.ts'
import { tlsSettings } from './settings/tls.ts'
import { validationSettings } from './settings/validation.ts'

export const knownSettings: Settings = {
  ...identitySettings,
  ...validationSettings,
  ...numberingSettings,
  ...connectionSettings,
  ...tlsSettings,
  ...storageSettings,
}

const byLowerCase = new Map(Object.keys(knownSettings).map((name) => [name.toLowerCase(), name]))

export interface Named {
  /** As the manuals write it. */
  readonly name: string
  /** What stood behind it: `1`, or `.FIX.5.0`; '' for nothing. */
  readonly suffix: string
  readonly setting: Setting
}

/** The setting of a name, or a family's reason, or undefined for a stranger. */
export function named(written: string): Named | { reason: string; kind: Reason } | undefined {
  const whole = settingOf(written)
  if (whole !== undefined) return { ...whole, suffix: '' }
  for (const pattern of [/\d{1,4}$/, /\.FIX\..+$/i]) {
    const found = pattern.exec(written)
    if (found === null) continue
    const base = settingOf(written.slice(0, found.index))
    if (base?.setting.kind === 'mapped' && base.setting.suffix?.test(found[0].toUpperCase()) === true)
      return { ...base, suffix: found[0].toUpperCase() }
  }
  const family = foreignFamilies.find(([names]) => names.test(written))
  return family === undefined ? undefined : { kind: 'notApplicable', reason: family[1] }
}

function settingOf(written: string): { name: string; setting: Setting } | undefined {
  // Two engines have names that differ in a capital alone.
  const name = Object.hasOwn(knownSettings, written) ? written : byLowerCase.get(written.toLowerCase())
  return name === undefined ? undefined : { name, setting: knownSettings[name] }
}

/** Names that this one may have been meant to be, the nearest first; at most three. */
export function near(written: string): string[] {
  const limit = Math.max(2, Math.floor(written.length / 4))
  return Object.keys(knownSettings)
    .map((name) => ({ name, apart: distance(written.toLowerCase(), name.toLowerCase(), limit) }))
    .filter(({ apart }) => apart <= limit)
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** Letters to put in, leave out or exchange to make one of the other; more than `limit` is not counted out. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]
}
