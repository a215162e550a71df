/** An authority of its own for a run, and certificates of it for both ends and the line, by openssl: QuickFIX reads them as files. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Certificates {
  readonly folder: string
  readonly ca: string
  readonly cert: string
  readonly key: string
  readonly servername: string
}

export function opensslAbsent(): string | undefined {
  return spawnSync('openssl', ['version']).status === 0 ? undefined : 'openssl is not installed'
}

/** One certificate for the name peer.test and 127.0.0.1 serves everybody: who is who is not the question here. */
export function makeCertificates(parent: string): Certificates {
  const folder = mkdtempSync(path.join(parent, 'certificates-'))
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'rsa:2048', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=interop authority')
  openssl('req', ...key, '-keyout', 'peer.key', '-out', 'peer.csr', '-subj', '/CN=peer.test')
  writeFileSync(path.join(folder, 'san'), 'subjectAltName=DNS:peer.test,IP:127.0.0.1')
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'san', '-out', 'peer.pem']
  openssl('x509', '-req', '-in', 'peer.csr', ...signed)
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  return { folder, ca: read('ca.pem'), cert: read('peer.pem'), key: read('peer.key'), servername: 'peer.test' }
}
