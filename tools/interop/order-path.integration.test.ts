// Orders of ours at a venue that nobody here wrote: the gateway's order path against QuickFIX C++, which checks each message by its own dictionary and keeps
// a ledger of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCounterparty } from './counterparty.ts'
import { orderCases } from './order-cases.ts'
import { orderPathVersions, runOrderPath } from './order-path.ts'
import { quickfixAbsent } from './quickfix.ts'

const absent = quickfixAbsent()

describe.skipIf(absent !== undefined)(`orders of ours at a venue on QuickFIX C++ (${absent ?? 'is here'})`, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'order-path-'))
  let program: string
  beforeAll(async () => {
    program = await buildCounterparty(folder, 'order-venue')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(orderPathVersions)(
    '%s: each comes to what it should, and orders, executions, position and cash are those of its ledger',
    async (version) => {
      const result = await runOrderPath(program, version)
      expect(result.cases).toEqual(orderCases.map(({ name }) => ({ name, passed: true })))
      expect(result.differences).toEqual([])
      // What the cases ask for, and nothing that the engine found odd.
      expect(result.alerts).toEqual({ execution_busted: 1, execution_corrected: 2, order_rejected: 2, request_refused: 3 })
      expect(result.ledger.orders).toBeGreaterThan(12)
      expect(result.ledger.executions).toBeGreaterThan(6)
    },
  )
})
