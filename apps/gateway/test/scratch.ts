import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { planted } from '../../../tools/secrets/planted.ts'

/** The password that the gateways of all tests log on with. */
export const password = planted('password')

/** A folder that is gone after the tests of a file. */
export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fix-gateway-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A configuration that is right, with what a test wants otherwise. */
export function configOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    mode: 'watch',
    venue: 'ctrader',
    quote: sessionOf(5201),
    trade: sessionOf(5202),
    instruments: [{ id: 'EURUSD', digits: 5, step: '1000', min: '1000', currency: 'USD' }],
    limits: { EURUSD: { maxQty: '10000', maxPosition: '20000' } },
    ...changes,
  }
}

export function sessionOf(port: number): Record<string, unknown> {
  return {
    host: '127.0.0.1',
    port,
    tls: false,
    senderCompID: 'demo.simulated.1001',
    username: 'env:TEST_LOGIN',
    password: 'env:TEST_PASSWORD',
  }
}

export const logins = { TEST_LOGIN: '1001', TEST_PASSWORD: password }

export function writeJson(file: string, value: unknown): string {
  writeFileSync(file, JSON.stringify(value))
  return file
}
