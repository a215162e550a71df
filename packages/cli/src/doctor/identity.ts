/** Who we are and whom we call, held against what the venue's profile says: names, ports, heartbeats. */
import type { EndpointRules, SessionProfile } from '@fix/venue'
import type { Findings } from './checkup.ts'
import type { Way } from './way.ts'

export function checkIdentity(
  way: Way,
  { session: rules, title }: Pick<SessionProfile<unknown>, 'session' | 'title'>,
  findings: Findings,
): void {
  const before = findings.list.length
  const { compIDs, sessions } = rules
  const endpoint = sessions.find(({ name }) => name === way.name)
  const same = (a: string, b: string): boolean => (compIDs.ignoreCase ? a.toLowerCase() === b.toLowerCase() : a === b)
  if (compIDs.targetCompID !== '' && !same(way.targetCompID, compIDs.targetCompID))
    findings.fault(
      'identity',
      `TargetCompID(56) is ${way.targetCompID}, ${title} is ${compIDs.targetCompID}`,
      `set targetCompID to ${compIDs.targetCompID}`,
    )
  if (way.senderCompID === '') findings.skipped('identity', 'no SenderCompID(49) is given', 'name it with --sender, or use --config')
  else if (compIDs.senderPattern !== undefined && !compIDs.senderPattern.test(way.senderCompID))
    findings.warning(
      'identity',
      `SenderCompID(49) ${way.senderCompID} is not of the form that ${title} gives, ${compIDs.senderPattern.source}`,
      "copy it from the platform's FIX API settings",
    )
  if (endpoint !== undefined) checkEndpoint(way, endpoint, sessions, findings)
  if (way.tls === false && rules.transport.tls === 'required')
    findings.fault('identity', `${title} takes no plain connections`, 'set tls to true')
  const targetSubID = way.targetSubID ?? endpoint?.targetSubID ?? 'none'
  if (findings.list.length === before)
    findings.ok('identity', `${way.senderCompID} to ${way.targetCompID}, TargetSubID(57) ${targetSubID}, as the profile ${title} has it`)
}

function checkEndpoint(way: Way, endpoint: EndpointRules, all: readonly EndpointRules[], findings: Findings): void {
  const { min, max } = endpoint.heartBtIntS
  if (way.heartBtInt < min || way.heartBtInt > max)
    findings.fault(
      'identity',
      `HeartBtInt(108) is ${way.heartBtInt}, the venue takes ${min} to ${max}`,
      `set heartBtInt to ${endpoint.heartBtIntS.default}`,
    )
  const own = way.tls ? endpoint.ports.tls : endpoint.ports.plain
  const other = way.tls ? endpoint.ports.plain : endpoint.ports.tls
  if (way.port === other && other !== own)
    findings.fault(
      'identity',
      `port ${way.port} is the one ${way.tls ? 'without' : 'with'} TLS, and tls is ${way.tls}`,
      way.tls ? `set port to ${own}` : `set tls to true, or port to ${own}`,
    )
  const neighbour = all.find(
    ({ name, ports }) => name !== way.name && way.port !== own && (ports.tls === way.port || ports.plain === way.port),
  )
  if (neighbour !== undefined) findings.fault('identity', `port ${way.port} is that of ${neighbour.name}`, `set port to ${own}`)
}
