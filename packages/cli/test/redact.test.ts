// `fix redact`: secrets are gone wherever they stood, messages are valid, and not another byte is changed.
import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesIn, sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { RawReader } from '../src/raw/reader.ts'
import { Versions } from '../src/raw/versions.ts'
import { chance } from './chance.ts'
import { fix } from './fix.ts'
import { bytesOf, latin1, noisyLog } from './noisy-log.ts'
import { scratch } from './trading-story.ts'

const day = new URL('day.log', import.meta.url).pathname

describe('fix redact', () => {
  it('copies a log, its secrets blank and its numbers right again, all else as it was', async () => {
    const { stdout, stderr, status } = await fix(['redact', day])
    const [before, after] = [readFileSync(day, 'utf8').split('\n'), stdout.split('\n')]
    expect(after.slice(1)).toEqual(before.slice(1))
    expect(after[0]).toBe(
      before[0].replace('9=81', '9=78').replace('553=me', '553=***').replace('554=hunter2', '554=***').replace('10=078', '10=182'),
    )
    expect([...messagesIn(stdout)].every(({ bodyLength, checkSum }) => bodyLength === 'right' && checkSum === 'right')).toBe(true)
    expect([stderr, status]).toEqual(['19 messages, 1 changed\n', 0])
  })

  it('changes not one byte of hundreds of noisy logs that have nothing secret, cut anywhere', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = chance(seed)
      const log = noisyLog(random)
      const stdin = Array.from({ length: Math.ceil(log.length / 50) }, (_, at) => log.subarray(at * 50, at * 50 + 50))
      expect((await fix(['redact', '--secret', '1'], { stdin })).bytes.equals(log), `seed ${seed}`).toBe(true)
    }
  })

  it('leaves no letter of a secret in hundreds of noisy logs that have one in every message, and what was right is right', async () => {
    const rightIn = (log: Uint8Array): number =>
      [...messagesIn(log)].filter(({ bodyLength, checkSum }) => bodyLength === 'right' && checkSum === 'right').length
    let messages = 0
    for (let seed = 1; seed <= 200; seed++) {
      const log = noisyLog(chance(seed), '554=hunter2\x01')
      messages += rightIn(log)
      const once = await fix(['redact'], { stdin: [log] })
      expect(once.bytes.toString('latin1'), `seed ${seed}`).not.toContain('hunter2')
      expect(rightIn(once.bytes), `seed ${seed}`).toBe(rightIn(log))
    }
    expect(messages).toBeGreaterThan(400)
  })

  it('blanks what reads like a secret field outside of all messages, and in fields parted by what nobody knows', async () => {
    const log = 'logon 553=me, 554=hunter2 (1554=no)\n8=FIX.4.4 9=5 35=A 554=hunter2 10=000\n{"raw":"554=hunter2"}\n'
    expect((await fix(['redact'], { stdin: [bytesOf(log)] })).stdout).toBe(
      'logon 553=***, 554=*** (1554=no)\n8=FIX.4.4 9=5 35=A 554=*** 10=000\n{"raw":"554=***"}\n',
    )
  })

  it("blanks the tags of the user's own, data with SOH in it, and the length with it", async () => {
    const data = sealed('8=FIX.4.4|35=A|34=1|49=ME|56=VENUE|95=3|96=a=b|1=ACC|')
    const { stdout } = await fix(['redact', '--secret', '1'], { stdin: [data] })
    expect(stdout).toBe(latin1(sealed('8=FIX.4.4|35=A|34=1|49=ME|56=VENUE|95=3|96=***|1=***|')))
  })

  it('makes numbers right that were wrong only where it is asked to', async () => {
    const edited = '8=FIX.4.4|9=5|35=D|34=2|49=ME|56=VENUE|11=A1|10=000|\n'
    const cut = '8=FIX.4.4|9=5|35=D|34=2'
    const log = bytesOf(edited + cut)
    expect((await fix(['redact'], { stdin: [log] })).stdout).toBe(edited + cut)
    const { stdout } = await fix(['redact', '--recompute'], { stdin: [log] })
    expect([...messagesIn(stdout)].map(({ bodyLength, checkSum }) => [bodyLength, checkSum])).toEqual([
      ['right', 'right'],
      ['wrong', 'absent'],
    ])
    expect(stdout.endsWith(cut)).toBe(true)
  })

  it('writes a file and its counts, never over the log itself', async () => {
    const dir = scratch()
    writeFileSync(join(dir, 'a.log'), readFileSync(day))
    const { stdout, status } = await fix(['redact', join(dir, 'a.log'), '--out', join(dir, 'b.log'), '--json', '-'])
    expect(stdout.endsWith('{"schema":1,"messages":19,"changed":1,"unreadable":0}\n')).toBe(true)
    expect(status).toBe(0)
    expect((await fix(['redact', join(dir, 'a.log'), '--out', join(dir, 'a.log')])).status).toBe(2)
    expect((await fix(['redact', day, '--json', '-'])).status).toBe(2)
    expect((await fix(['redact'], { stdin: [bytesOf('nothing')] })).status).toBe(3)
  })
})

describe('the reader of raw logs, for those who copy one', () => {
  it('tells every byte once: those of messages, and those in between', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = chance(seed)
      const log = noisyLog(random)
      const parts: Buffer[] = []
      const reader = new RawReader(new Versions(), (bytes) => void parts.push(Buffer.from(bytes)))
      const take = (): void => {
        while (reader.next() !== undefined) parts.push(Buffer.from(reader.source))
      }
      for (let at = 0; at < log.length;) {
        const size = 1 + random(60)
        reader.add(log.subarray(at, at + size))
        take()
        at += size
      }
      reader.end()
      take()
      expect(Buffer.concat(parts).equals(log), `seed ${seed}`).toBe(true)
    }
  })

  it('asked to write over its own log, by whatever name, it leaves the log as it is', async () => {
    const folder = scratch()
    const [log, link, hard] = ['day.log', 'link.log', 'hard.log'].map((name) => join(folder, name))
    const bytes = sealed('8=FIX.4.4|35=A|34=1|49=ME|56=V|554=hunter2|')
    writeFileSync(log, bytes)
    symlinkSync(log, link)
    linkSync(log, hard)
    for (const out of [log, link, hard]) {
      expect(await fix(['redact', log, '--out', out]), out).toMatchObject({
        status: 2,
        stderr: `fix: redact: --out ${out}: another file than the log expected\n`,
      })
      expect(readFileSync(log).equals(bytes), out).toBe(true)
    }
    // An option that is wrong costs nobody what stands in the file already.
    const copy = join(folder, 'copy.log')
    writeFileSync(copy, 'kept')
    expect(await fix(['redact', log, '--out', copy, '--since', 'noon'])).toMatchObject({ status: 2 })
    expect(readFileSync(copy, 'utf8')).toBe('kept')
  })
})
