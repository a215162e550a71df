/**
 * `npm run contract [-- --report]`: the one contract of stores over every adapter, and one trace of operations that all must leave byte for byte alike. Says JSON
 * on stdout: `{schema, adapters: [{adapter, passed, failed, skipped, digest}]}`; `--report` writes its part of docs/reports/reliability.md. Status 0: all of it
 * held; 1: something did not, told on stderr; 2: asked wrongly; 3: there is no redis-server, so that it can't be judged.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { canonicalDigest, runTrace } from '@fix/store/contract'
import { absentRedis, RedisServer } from '../../packages/store/test/redis-server.ts'
import { recordRun } from '../reliability/record.ts'
import type { ContractResult } from '../reliability/results.ts'
import { adaptersOver } from './adapters.ts'
import type { Adapter } from './adapters.ts'

const seeds = 5
const steps = 400

type AdapterResult = ContractResult['adapters'][number]

const say = (text: string): void => void process.stderr.write(`${text}\n`)

async function resultOf(adapter: Adapter): Promise<AdapterResult> {
  let passed = 0
  let failed = 0
  const skipped = new Set<string>()
  for (const { name, without, run } of adapter.cases) {
    if (without !== undefined) {
      skipped.add(without)
      continue
    }
    try {
      await run()
      passed++
    } catch (error) {
      failed++
      say(`${adapter.name}: ${name}: ${(error as Error).message}`)
    }
  }
  return { adapter: adapter.name, passed, failed, skipped: [...skipped], digest: await digestOf(adapter) }
}

async function digestOf(adapter: Adapter): Promise<string> {
  const whole = createHash('sha256')
  for (let seed = 1; seed <= seeds; seed++) {
    const open = adapter.trace()
    const reopen = async (before: Awaited<ReturnType<typeof open>>): ReturnType<typeof open> => {
      await before.close()
      return open(before)
    }
    const last = await runTrace(await open(undefined), reopen, seed, steps)
    whole.update(canonicalDigest(last.records()))
    await last.close()
  }
  return whole.digest('hex')
}

async function main(): Promise<number> {
  const given = process.argv.slice(2)
  const wrong = given.find((one) => one !== '--report')
  if (wrong !== undefined) {
    say(`contract: ${wrong}, expected nothing or --report`)
    return 2
  }
  if (absentRedis !== undefined) say(`left out: redis: ${absentRedis}`)
  const server = absentRedis === undefined ? await RedisServer.start() : undefined
  const home = mkdtempSync(path.join(os.tmpdir(), 'fix-contract-'))
  const adapters: AdapterResult[] = []
  try {
    for (const adapter of adaptersOver(() => mkdtempSync(path.join(home, 'place-')), server)) {
      say(`${adapter.name}: ${adapter.cases.length} cases`)
      adapters.push(await resultOf(adapter))
    }
  } finally {
    await server?.end()
    rmSync(home, { recursive: true, force: true })
  }
  const result: ContractResult = { schema: 1, adapters }
  process.stdout.write(`${JSON.stringify(result)}\n`)
  if (given.includes('--report')) await recordRun('contract', result, 'npm run contract -- --report')
  if (adapters.some(({ failed }) => failed > 0) || new Set(adapters.map(({ digest }) => digest)).size > 1) return 1
  return server === undefined ? 3 : 0
}

process.exitCode = await main()
