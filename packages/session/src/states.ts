/**
 * The states of a session and the ways between them, as data: `enter` refuses every other way, and the documentation prints this table.
 * A hole that is open (`resending`) and a test that is out (`testPending`) are not states but flags on `active`, as they may overlap.
 */
export type SessionState =
  | 'latent' // no transport
  | 'logonSent' // initiator: our Logon is out
  | 'awaitLogon' // acceptor: the first message must be a Logon
  | 'admitting' // acceptor: the application decides on the Logon
  | 'active' // logged on
  | 'logoutSent' // our Logout is out, we wait for its answer
  | 'logoutAnswered' // the peer's Logout is answered, we wait for the peer to close
  | 'closing' // the transport is to close; nothing is read any more

export const transitions: Readonly<Record<SessionState, readonly SessionState[]>> = {
  latent: ['logonSent', 'awaitLogon', 'closing'],
  logonSent: ['active', 'closing', 'latent'],
  awaitLogon: ['admitting', 'closing', 'latent'],
  admitting: ['active', 'closing', 'latent'],
  active: ['logoutSent', 'logoutAnswered', 'closing', 'latent'],
  logoutSent: ['closing', 'latent'],
  logoutAnswered: ['closing', 'latent'],
  closing: ['latent'],
}

/** Whether the machine may go from one state to the other. */
export function mayEnter(from: SessionState, to: SessionState): boolean {
  return transitions[from].includes(to)
}
