/** Ids of traces and decisions as loggers put them before a message: `trace_id=…`, `traceId: …`, `"decisionId":"…"`, and a W3C traceparent. */
const named = /\b(?:trace|decision)[_-]?(?:id)?["']?\s*[=:]\s*["']?([\w.-]{1,64})/gi
const traceparent = /\b[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}\b/gi
const none: readonly string[] = []

export function traceIdsIn(text: string): readonly string[] {
  if (!/trace|decision|-[0-9a-f]{16}-/i.test(text)) return none
  return [...text.matchAll(named), ...text.matchAll(traceparent)].map(([, id]) => id)
}
