/** A session from its settings: what belongs together is joined, and what it can't do without is asked for. */
import type { CfgConnection, CfgOptions, CfgSchedule, CfgSession, CfgTls, CfgWindow } from './config.ts'
import type { Report } from './report.ts'
import type { Draft } from './setting.ts'

/** `lineOf` gives where a setting stands, or the line of the section. Undefined where something is missing or contradicts itself. */
export function assemble(draft: Draft, line: number, lineOf: (name: string) => number, report: Report): CfgSession | undefined {
  const before = report.problems
  const { identity, role, beginString, defaultApplVerID } = draft
  const { senderCompID, targetCompID } = identity
  const missing = (name: string, expected: string): void => report.problem(line, name, '', expected)
  if (role === undefined) missing('ConnectionType', 'initiator or acceptor')
  if (beginString === undefined) missing('BeginString', 'the version of the session')
  if (senderCompID === undefined) missing('SenderCompID', 'our name')
  if (targetCompID === undefined && draft.template !== true) missing('TargetCompID', 'the name of the peer')
  const transport = beginString === 'FIXT.1.1'
  if (transport && defaultApplVerID === undefined)
    missing('DefaultApplVerID', 'FIX.5.0, FIX.5.0SP1 or FIX.5.0SP2, as the session is of FIXT.1.1')
  if (!transport && defaultApplVerID !== undefined && beginString !== undefined)
    report.note(lineOf('DefaultApplVerID'), 'DefaultApplVerID', 'only a session of FIXT.1.1 has one; not used')
  const connection = connectionOf(draft, line, lineOf, report)
  const schedule = scheduleOf(draft, line, lineOf, report)
  if (report.problems > before || role === undefined || beginString === undefined || senderCompID === undefined) return undefined
  const peer = targetCompID ?? '*'
  const parts = { ...identity, senderCompID, targetCompID: peer }
  return {
    name: nameOf(beginString, parts),
    line,
    role,
    beginString,
    ...(transport && defaultApplVerID !== undefined ? { defaultApplVerID } : {}),
    identity: parts,
    ...(draft.label === undefined ? {} : { label: draft.label }),
    ...(draft.template === true || (draft.role === 'acceptor' && draft.dynamic === true) ? { template: true } : {}),
    ...(draft.dynamic === undefined ? {} : { dynamic: draft.dynamic }),
    options: optionsOf(draft, lineOf, report),
    ...(draft.logonTags.size === 0 ? {} : { logonTags: inOrder(draft.logonTags) }),
    ...(draft.keepMessages === undefined ? {} : { keepMessages: draft.keepMessages }),
    ...(schedule === undefined ? {} : { schedule }),
    connection,
    dictionaries: draft.dictionaries,
    store: draft.store,
    log: draft.log,
  }
}

function nameOf(beginString: string, identity: CfgSession['identity']): string {
  const side = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('/')
  const sender = side(identity.senderCompID, identity.senderSubID, identity.senderLocationID)
  const target = side(identity.targetCompID, identity.targetSubID, identity.targetLocationID)
  return `${beginString}:${sender}->${target}${identity.qualifier === undefined ? '' : `:${identity.qualifier}`}`
}

function optionsOf(draft: Draft, lineOf: (name: string) => number, report: Report): CfgOptions {
  const options: CfgOptions = { ...draft.options }
  if (!draft.validate) options.validation = false
  else if (Object.keys(draft.rules).length > 0) options.validation = draft.rules
  if (!draft.checkLatency) options.sendingTimeThresholdMs = 0
  if (draft.role === 'acceptor' && options.heartBtIntS !== undefined) {
    delete options.heartBtIntS
    report.note(lineOf('HeartBtInt'), 'HeartBtInt', 'an acceptor takes that of the Logon; not used')
  }
  return options
}

function connectionOf(draft: Draft, line: number, lineOf: (name: string) => number, report: Report): CfgConnection {
  const { listen, ...rest } = draft.connection
  const connection: CfgConnection = rest
  const tls = tlsOf(draft)
  if (tls !== undefined) connection.tls = tls
  if (draft.role === 'acceptor') {
    if (listen === undefined || listen.port < 0) report.problem(line, 'SocketAcceptPort', '', 'the port to listen on')
    else connection.listen = listen
    return connection
  }
  if (draft.role !== 'initiator') return connection
  const numbers = [...new Set([...draft.hosts.keys(), ...draft.ports.keys()])].sort((a, b) => Number(a) - Number(b))
  const endpoints: NonNullable<CfgConnection['endpoints']> = []
  for (const number of numbers) {
    const host = draft.hosts.get(number)
    const port = draft.ports.get(number)
    if (host === undefined) report.problem(lineOf(`SocketConnectPort${number}`), `SocketConnectHost${number}`, '', 'the host of that port')
    else if (port === undefined)
      report.problem(lineOf(`SocketConnectHost${number}`), `SocketConnectPort${number}`, '', 'the port of that host')
    else endpoints.push({ host, port })
  }
  if (numbers.length === 0 && draft.dynamic !== true) report.problem(line, 'SocketConnectHost', '', 'where to connect')
  if (endpoints.length > 0) connection.endpoints = endpoints
  return connection
}

function tlsOf(draft: Draft): CfgTls | undefined {
  const { on, clientSide, serverSide, ...rest } = draft.tls
  const tls: CfgTls = { ...rest, ...(draft.role === 'acceptor' ? serverSide : clientSide) }
  if (on === false) return undefined
  return on === true || tls.pfx !== undefined || tls.cert !== undefined || tls.ca !== undefined ? tls : undefined
}

/** Undefined where the file has none; QuickFIX asks for one, or for NonStopSession. */
function scheduleOf(draft: Draft, line: number, lineOf: (name: string) => number, report: Report): CfgSchedule | undefined {
  const { window, logonWindow, nonStop, zone = 'UTC', resetTime } = draft
  if (nonStop) {
    const given = [window.start, window.end, window.startDay, window.weekdays].some((each) => each !== undefined)
    if (given) report.note(lineOf('NonStopSession'), 'NonStopSession', 'StartTime, EndTime and days of the session are not used')
  }
  const own = nonStop ? undefined : windowOf(window, 'StartTime', 'EndTime', line, lineOf, report)
  const logon = windowOf(logonWindow, 'LogonTime', 'LogoutTime', line, lineOf, report)
  if (own === undefined && !nonStop) {
    const orphan = logon === undefined ? (resetTime === undefined ? undefined : 'ResetSeqTime') : 'LogonTime'
    if (orphan !== undefined) report.problem(lineOf(orphan), orphan, '', 'StartTime and EndTime, or NonStopSession=Y, beside it')
    return undefined
  }
  if (nonStop && resetTime !== undefined)
    report.notMapped(lineOf('ResetSeqTime'), 'ResetSeqTime', 'noEquivalent', 'a session that never stops never resets by time')
  return {
    zone,
    ...own,
    ...(nonStop ? { nonStop } : {}),
    ...(logon === undefined ? {} : { logon }),
    ...(resetTime === undefined || nonStop ? {} : { resetTimes: [resetTime] }),
  }
}

function windowOf(
  draft: Partial<CfgWindow>,
  startName: string,
  endName: string,
  line: number,
  lineOf: (name: string) => number,
  report: Report,
): CfgWindow | undefined {
  const { start, end, startDay, endDay, weekdays } = draft
  if (start === undefined && end === undefined) {
    if (startDay !== undefined || weekdays !== undefined) report.problem(line, startName, '', 'a time, as there are days')
    return undefined
  }
  if (start === undefined || end === undefined) {
    const name = start === undefined ? startName : endName
    report.problem(start === undefined ? lineOf(endName) : lineOf(startName), name, '', 'both ends of the window')
    return undefined
  }
  if ((startDay === undefined) !== (endDay === undefined))
    report.problem(line, startDay === undefined ? 'StartDay' : 'EndDay', '', 'both days, or none')
  if (startDay !== undefined && weekdays !== undefined)
    report.problem(
      lineOf('Weekdays'),
      'Weekdays',
      weekdays.join(','),
      'no StartDay beside them: a window is of one week or of some of its days',
    )
  return {
    start,
    end,
    ...(startDay === undefined ? {} : { startDay }),
    ...(endDay === undefined ? {} : { endDay }),
    ...(weekdays === undefined ? {} : { weekdays }),
  }
}

function inOrder<T>(numbered: ReadonlyMap<string, T>): T[] {
  return [...numbered].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
}
