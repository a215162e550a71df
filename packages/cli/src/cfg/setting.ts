/**
 * What a setting is: how its value is read and where it goes, or why it has no place. The tables in `settings/` are made of these. A value that is
 * secret is never given to a table: it gets the reference under which the secret will be looked for.
 */
import type { CfgConnection, CfgOptions, CfgSession, CfgTls, CfgWindow } from './config.ts'
import type { Reader } from './value.ts'
import { Wrong } from './value.ts'

/** A session while its settings are read; what belongs together is joined in `assemble.ts`. */
export interface Draft {
  beginString?: string
  defaultApplVerID?: string
  role?: 'initiator' | 'acceptor'
  identity: Partial<CfgSession['identity']>
  label?: string
  template?: boolean
  dynamic?: boolean
  options: CfgOptions
  /** The rules of validation, whether or not there will be any. */
  rules: Exclude<NonNullable<CfgOptions['validation']>, false>
  validate: boolean
  checkLatency: boolean
  keepMessages?: boolean
  zone?: string
  window: Partial<CfgWindow>
  logonWindow: Partial<CfgWindow>
  nonStop: boolean
  resetTime?: string
  /** By number: '' is the first. */
  hosts: Map<string, string>
  ports: Map<string, number>
  connection: CfgConnection
  tls: CfgTls & { on?: boolean; clientSide?: { cert?: string; key?: string }; serverSide?: { cert?: string; key?: string } }
  /** The wire's tag and its text, or where it is. */
  logonTags: Map<string, NonNullable<CfgSession['logonTags']>[number]>
  dictionaries: CfgSession['dictionaries']
  store: CfgSession['store']
  log: CfgSession['log']
}

export function emptyDraft(): Draft {
  return {
    identity: {},
    options: {},
    rules: {},
    validate: true,
    checkLatency: true,
    window: {},
    logonWindow: {},
    nonStop: false,
    hosts: new Map(),
    ports: new Map(),
    connection: {},
    tls: {},
    logonTags: new Map(),
    dictionaries: {},
    store: {},
    log: {},
  }
}

export type Reason = 'notApplicable' | 'later' | 'noEquivalent'

/** What a setting says about itself while it is put. */
export interface Tell {
  note(text: string): void
  /** This value of it has no place. */
  notMapped(kind: Reason, reason: string): void
  /** The reference of this setting's secret; noted in the result. */
  secret(suffix?: string): string
}

export interface Mapped {
  readonly kind: 'mapped'
  /** The value as ours, or what was expected. */
  readonly read: Reader<unknown>
  readonly put: (draft: Draft, value: never, tell: Tell, suffix: string) => void
  /** What may stand behind the name: `1` in SocketConnectHost1. */
  readonly suffix: RegExp | undefined
  /** The value is never shown, in no message. */
  readonly hidden: boolean
}

export type Setting = Mapped | { readonly kind: Reason; readonly reason: string }

export type Settings = Readonly<Record<string, Setting>>

/** A setting with a value of its own kind. */
export function mapped<T>(read: Reader<T>, put: (draft: Draft, value: T, tell: Tell, suffix: string) => void, suffix?: RegExp): Mapped {
  return { kind: 'mapped', read, put, suffix, hidden: false }
}

/** The value is a secret: what is put is where it will be. */
export function secret(put: (draft: Draft, ref: string) => void): Mapped {
  const read: Reader<null> = (value) => (value === '' ? new Wrong('a value') : null)
  return { kind: 'mapped', read, put: (draft, _, tell) => put(draft, tell.secret()), suffix: undefined, hidden: true }
}

export function option<K extends keyof CfgOptions>(key: K, read: Reader<NonNullable<CfgOptions[K]>>): Mapped {
  return mapped(read, (draft, value) => void (draft.options[key] = value))
}

export function rule(key: keyof Draft['rules'], read: Reader<boolean>): Mapped {
  return mapped(read, (draft, value) => void (draft.rules[key] = value))
}

export const notApplicable = (reason: string): Setting => ({ kind: 'notApplicable', reason })
export const later = (reason: string): Setting => ({ kind: 'later', reason })
export const noEquivalent = (reason: string): Setting => ({ kind: 'noEquivalent', reason })
