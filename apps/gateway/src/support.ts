/**
 * What somebody who helps needs to see, in one file that can be sent away: the last lines of the log, the configuration without its secrets, versions, the status,
 * the last messages and the metrics. Everything in it was redacted where it arose; the configuration is here.
 */
import { arch, platform, release } from 'node:os'
import type { Config } from './config.ts'
import type { Gateway } from './gateway.ts'
import type { KeptLog } from './kept-log.ts'
import { configHashOf } from './measures.ts'
import type { MessageStatus, Status } from './status.ts'

const lastMessages = 200

export interface SupportBundle {
  readonly schema: 1
  /** Microseconds of UTC on the machine's clock, as the market's may be another one. */
  readonly madeAtUs: number
  readonly versions: { readonly gateway: string; readonly node: string; readonly system: string }
  readonly configHash: string
  readonly configuration: unknown
  readonly status: Status
  readonly messages: readonly MessageStatus[]
  /** Lines of the log, the oldest first, and how many older ones are not among them. */
  readonly log: readonly string[]
  readonly logLeft: number
  /** As `/metrics` has them. */
  readonly metrics: string
}

export async function supportBundle(gateway: Gateway, kept: KeptLog): Promise<SupportBundle> {
  const { messages } = gateway.messages.find({ limit: lastMessages })
  const { version, config } = gateway
  return bundleOf({ version, config, status: gateway.status(), messages, metrics: await gateway.metricsText() }, kept)
}

/** The same out of its parts. */
export function bundleOf(
  {
    version,
    config,
    status,
    messages,
    metrics,
  }: { version: string; config: Config } & Pick<SupportBundle, 'status' | 'messages' | 'metrics'>,
  kept: KeptLog,
): SupportBundle {
  return {
    schema: 1,
    madeAtUs: Date.now() * 1000,
    versions: { gateway: version, node: process.version, system: `${platform()} ${release()} ${arch()}` },
    configHash: configHashOf(config),
    configuration: withoutSecrets(config),
    status,
    messages,
    log: kept.lines(),
    logLeft: kept.left,
    metrics,
  }
}

/** A configuration holds references to secrets; where they lie is nobody else's business either. */
export function withoutSecrets(config: Config): unknown {
  return JSON.parse(JSON.stringify(config, (key, value: unknown) => (secretKeys.has(key) ? '***' : value)))
}

const secretKeys = new Set(['username', 'password'])

/** Under which a browser keeps it. */
export function supportName({ madeAtUs }: SupportBundle): string {
  return `fix-support-${new Date(madeAtUs / 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}.json`
}
