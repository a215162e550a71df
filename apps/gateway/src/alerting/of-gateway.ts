/** The alerts of a gateway: what they are judged by, where they are kept, and how they are put on record. */
import { join } from 'node:path'
import { readerOf } from '@fix/metrics/alerts'
import type { Sources } from '@fix/metrics'
import type { DeskNote } from '@fix/strategy'
import type { Clock } from '../clock.ts'
import { names } from '../desk-settings.ts'
import type { Gateway } from '../gateway.ts'
import type { Log } from '../log.ts'
import { Alerting } from './alerting.ts'
import type { Pathway } from './pathways.ts'

export interface GatewayParts {
  readonly pathways: readonly Pathway[]
  readonly sources: Sources
  readonly log: Log
  readonly clock: Clock
  readonly record: (note: Omit<Extract<DeskNote, { k: 'notified' }>, 'cause'>) => void
}

export function alertingOf(gateway: Gateway, { pathways, sources, log, clock, record }: GatewayParts): Alerting {
  const { config, metrics, events, version, journal } = gateway
  const read = readerOf(metrics.families)
  return new Alerting({
    settings: config.alerts,
    orderSession: names.trade,
    pathways,
    dir: join(config.journal.dir, 'alerts'),
    metrics,
    read: (now) => {
      metrics.refresh(now, sources)
      return read
    },
    log,
    events,
    gateway: { version, mode: config.mode, journal: journal.id },
    // Nothing more is latched in a journal that is closed; an alert may still go unheard then.
    command: (command) => {
      if (!gateway.stopping) gateway.command(command)
    },
    record: ({ notification: { nonce, kind, alert }, pathway, outcome, ms }) => {
      // A journal that takes nothing keeps no receipt either.
      if (journal.refusal === undefined && !gateway.stopping) record({ k: 'notified', nonce, what: kind, alert, pathway, outcome, ms })
    },
    clock: () => clock.decisionNow(),
  })
}
