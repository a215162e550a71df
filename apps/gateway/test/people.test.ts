// Persons by name: what a configuration may say of them, and two of them before a running gateway.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { peopleOf } from '../src/people.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)
const tokens = { ANN: 'a long enough secret', BOB: 'another long secret' }
const people = { ann: 'env:ANN', bob: 'env:BOB' }

describe('the persons of a configuration', () => {
  it('have names that can be told apart, and are nobody else’s', () => {
    const given = (names: object) => () => checkConfig(configOf({ people: names }), 'test')
    expect(given({ ann: 'env:ANN', Ann: 'env:BOB' })).toThrow(/people\.Ann: stands twice but for its capitals/)
    expect(given({ page: 'env:ANN' })).toThrow(/people\.page: a name that is no person's/)
    expect(given({ 'a b': 'env:ANN' })).toThrow(/people/)
    expect(given({ ann: 'the secret itself' })).toThrow(/people\.ann: got .*expected a reference/)
  })

  it('have tokens of their own, long enough not to be guessed', () => {
    Object.assign(process.env, tokens)
    expect(peopleOf({ people })).toEqual([
      { name: 'ann', token: tokens.ANN },
      { name: 'bob', token: tokens.BOB },
    ])
    expect(() => peopleOf({ people: { ann: 'env:ANN', bob: 'env:ANN' } })).toThrow(/people\.ann: has the token of another person/)
    process.env.SHORT = 'too short'
    expect(() => peopleOf({ people: { ann: 'env:SHORT' } })).toThrow('people.ann: a token of 9 characters, expected 16 or more')
    expect(() => peopleOf({ people: { ann: 'env:NOT_SET_AT_ALL' } })).toThrow(/people\.ann: env:NOT_SET_AT_ALL is not set/)
  })
})

describe('a running gateway', () => {
  it('is stopped by anybody with a token; two persons allow it to trade again, and to exceed a limit for a while, over a kill too', async () => {
    const venue = await mockVenue(join(dir, 'venue'))
    const module = fileURLToPath(new URL('patient-buyer.ts', import.meta.url))
    const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
    const rest = { mode: 'paper', strategy: { module }, journal: { dir: join(dir, 'state'), sync: 'process' }, http: { port: 0 }, people }
    const file = writeJson(join(dir, 'gateway.json'), configOf({ ...sessions, ...rest }))
    const program = new Program(['run', '--config', file], { env: { ...logins, ...tokens } })
    const { origin, token } = await program.page()
    const post = async (bearer: string, path: string, body: object): Promise<[number, unknown]> => {
      const headers = { origin, authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
      const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      return [answer.status, await answer.json()]
    }
    const status = (): Promise<Status> => json<Status>(`${origin}/status`)
    const kill = (state: string) => ({ state, scope: '*', reason: 'a test' })
    expect(await post(token, '/kill', kill('halted'))).toEqual([200, { stored: true }])
    expect(await post(token, '/kill', kill('active'))).toEqual([409, { stored: false, code: 'not_named' }])
    const [code, asked] = await post(tokens.ANN, '/kill', kill('active'))
    expect([code, asked]).toEqual([202, { stored: true, code: 'needs_approval', id: expect.stringMatching(/^A\d+$/) as unknown }])
    const { id } = asked as { id: string }
    const { risk } = await until(status, (one) => one.risk.pending.length > 0)
    expect(risk.pending).toMatchObject([{ id, what: 'active *', actor: 'ann', reason: 'a test' }])
    expect(await post(tokens.ANN, '/approvals', { id, reason: 'myself' })).toEqual([409, { stored: false, code: 'same_person' }])
    expect(await post(tokens.BOB, '/approvals', { id, reason: 'seen' })).toEqual([200, { stored: true }])
    await until(status, (one) => one.risk.kill[0].state === 'active' && one.risk.pending.length === 0)

    const override = {
      ...{ code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: '10000', to: '20000' },
      ...{ uses: 2, minutes: 30, reason: 'a client' },
    }
    expect(await post(tokens.ANN, '/overrides', { ...override, code: 'KILLED' })).toEqual([
      ...[409, { stored: false, code: 'neverLifted', reason: 'the kill switch is taken back in its own way' }],
    ])
    expect(await post(token, '/overrides', override)).toEqual([409, { stored: false, code: 'not_named' }])
    const [waits, answered] = await post(tokens.ANN, '/overrides', override)
    expect(waits).toBe(202)
    expect(await post(tokens.BOB, '/approvals', { id: (answered as { id: string }).id, reason: 'seen' })).toEqual([200, { stored: true }])
    const shown = { ...override, id: 'O1', used: 0, actor: 'ann', approver: 'bob' }
    const { minutes: _minutes, ...open } = shown
    await until(status, (one) => one.risk.overrides.length > 0)
    expect((await status()).risk.overrides).toMatchObject([open])
    program.signal('SIGKILL')
    await program.status

    const second = new Program(['run', '--config', file], { env: { ...logins, ...tokens } })
    const again = await second.page()
    expect((await json<Status>(`${again.origin}/status`)).risk.overrides).toMatchObject([open])
    second.signal('SIGTERM')
    expect(await second.status).toBe(0)
    expect(program.stdout + program.stderr).not.toContain(tokens.ANN)
  })
})
