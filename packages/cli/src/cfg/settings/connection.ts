/** Settings of sockets: where to, where from, how often, and who may come. */
import { later, mapped, noEquivalent, notApplicable, type Settings } from '../setting.ts'
import { oneOf, port, reconnectSteps, secondsInMs, text, words, yesNo } from '../value.ts'

const numbered = /^\d{1,4}$/
const hint = notApplicable('a hint to the socket of another runtime')
const proxy = later('connections through a proxy are not made')
const noDelay = mapped(yesNo, (draft, value) => void (draft.connection.noDelay = value))
const protocol = mapped(oneOf({ SOCKET: 'SOCKET', TCP: 'SOCKET', VM_PIPE: 'VM_PIPE' } as const), (_, value, tell) => {
  if (value === 'VM_PIPE') tell.notMapped('notApplicable', 'a pipe inside one Java machine; connections are TCP')
})

export const connectionSettings: Settings = {
  SocketConnectHost: mapped(text, (draft, value, _, suffix) => void draft.hosts.set(suffix, value), numbered),
  SocketConnectPort: mapped(port, (draft, value, _, suffix) => void draft.ports.set(suffix, value), numbered),
  SocketConnectProtocol: protocol,
  SocketConnectTimeout: mapped(secondsInMs, (draft, value) => void (draft.connection.connectTimeoutMs = value)),
  HostSelectionPolicy: mapped(oneOf({ ROUND_ROBIN: 'roundRobin', PRIORITY: 'listed' } as const), (draft, value) => {
    draft.connection.endpointOrder = value
  }),
  ReconnectInterval: mapped(reconnectSteps, (draft, value) => void (draft.connection.reconnect = value)),
  SocketLocalHost: mapped(text, (draft, value) => void (draft.connection.local = { ...draft.connection.local, host: value })),
  SocketLocalPort: mapped(port, (draft, value) => void (draft.connection.local = { ...draft.connection.local, port: value })),
  SocketAcceptAddress: mapped(text, (draft, value) => {
    draft.connection.listen = { port: -1, ...draft.connection.listen, host: value }
  }),
  SocketAcceptPort: mapped(port, (draft, value) => void (draft.connection.listen = { ...draft.connection.listen, port: value })),
  SocketAcceptProtocol: protocol,
  AllowedRemoteAddresses: mapped(words, (draft, value) => void (draft.connection.allow = value)),

  SocketTcpNoDelay: noDelay,
  SocketNodelay: noDelay,
  SocketKeepAlive: mapped(yesNo, (draft, value) => void (draft.connection.keepAlive = value)),
  SocketReuseAddress: notApplicable('the listener of this runtime sets it always'),
  SocketReceiveBufferSize: hint,
  SocketSendBufferSize: hint,
  SocketLinger: hint,
  SocketOobInline: notApplicable('out-of-band bytes are not read'),
  SocketTrafficClass: hint,
  MaxScheduledWriteRequests: noEquivalent('counted in writes there, in bytes here: maxBufferedBytes, 8 MiB unless told'),
  SocketSynchronousWrites: noEquivalent('writes never block; a peer that does not read is cut off at twice maxBufferedBytes'),
  SocketSynchronousWriteTimeout: noEquivalent('writes never block; a peer that does not read is cut off at twice maxBufferedBytes'),
  InChanCapacity: noEquivalent('there is no queue between socket and session'),
  LogMessageWhenSessionNotFound: noEquivalent('who was turned away is told without the message, as it may hold a password'),

  ProxyType: proxy,
  ProxyVersion: proxy,
  ProxyHost: proxy,
  ProxyPort: proxy,
  ProxyUser: proxy,
  ProxyPassword: proxy,
  ProxyDomain: notApplicable('NTLM'),
  ProxyWorkstation: notApplicable('NTLM'),
}
