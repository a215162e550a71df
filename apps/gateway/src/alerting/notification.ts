/** What is sent of an alert. One shape for every pathway; within `schema: 1` keys are only added. */
export interface Notification {
  readonly schema: 1
  /** Whoever got it says this back. */
  readonly nonce: string
  readonly kind: 'alert' | 'resolved' | 'test' | 'heartbeat'
  readonly severity: 'page' | 'ticket'
  readonly alert: string
  readonly labels: Readonly<Record<string, string>>
  readonly summary: string
  /** Page of the runbooks; '' for what has none. */
  readonly runbook: string
  readonly sinceUs: number
  readonly gateway: { readonly version: string; readonly mode: string; readonly journal: string }
}

export function subjectOf({ kind, severity, alert, summary }: Notification): string {
  const what = kind === 'alert' ? severity : kind
  return `[fix ${what}] ${alert === '' ? summary : `${alert}: ${summary}`}`.replace(/[^\x20-\x7e]/g, '?').slice(0, 200)
}

/** A message as sendmail takes it. Nothing in it comes from a venue: labels are closed sets, and what is not printable is left out. */
export function mailOf(notification: Notification, to: string, from: string | undefined): string {
  const { nonce, labels, runbook, sinceUs, summary } = notification
  const lines = [
    ...(from === undefined ? [] : [`From: ${from}`]),
    `To: ${to}`,
    `Subject: ${subjectOf(notification)}`,
    'Content-Type: text/plain; charset=utf-8',
    'Auto-Submitted: auto-generated',
    '',
    summary,
    '',
    ...Object.entries(labels).map(([label, value]) => `${label}: ${value}`),
    ...(sinceUs === 0 ? [] : [`since: ${new Date(sinceUs / 1000).toISOString()}`]),
    ...(runbook === '' ? [] : [`runbook: ${runbook}`]),
    `receipt: ${nonce}`,
    '',
  ]
  return lines.join('\n')
}
