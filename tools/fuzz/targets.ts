/** The targets by name, each loaded when it is asked for. */
import type { Target } from './target.ts'

export const targets = {
  book: async () => (await import('./book.ts')).bookTarget,
  codec: async () => (await import('./codec.ts')).codecTarget,
  session: async () => (await import('./session.ts')).sessionTarget,
  risk: async () => (await import('./risk.ts')).riskTarget,
  market: async () => (await import('./market.ts')).marketTarget,
} satisfies Readonly<Record<string, () => Promise<Target>>>

export type TargetName = keyof typeof targets

export const targetNames = Object.keys(targets) as TargetName[]
