// What a driver tells of time, to whoever stamps it.
import { describe, expect, it } from 'vitest'
import type { DriverApp, Timing } from '../src/index.ts'
import { MemoryRecords, MemoryTransport } from '../src/testing.ts'
import { loggedOn } from './desk.ts'

const news = (headline: string): string => `148=${headline}|33=1|58=line`
const note = Uint8Array.of(1)

/** Writes down what it hears. */
class Heard implements Timing {
  readonly lines: string[] = []

  framed(read: { monoUs: number } | undefined): void {
    this.lines.push(`framed ${read === undefined ? '?' : read.monoUs / 1000}`)
  }

  handled(): void {
    if (this.lines.at(-1)?.startsWith('framed') === true) this.lines.push('handled')
  }

  appended(idx: number, leaves: boolean): void {
    if (leaves) this.lines.push(`appended ${idx}`)
  }

  stored(idx: number): void {
    this.lines.push(`stored ${idx}`)
  }

  taken(): void {
    this.lines.push('taken')
  }

  written(idx: number): void {
    this.lines.push(`written ${idx}`)
  }

  take(): string[] {
    return this.lines.splice(0)
  }
}

function timed(app: Partial<DriverApp> = {}, records = new MemoryRecords()) {
  const heard = new Heard()
  const it = loggedOn({}, { ...app, timing: heard }, records)
  records.store()
  heard.take()
  return { ...it, heard, sinceMs: it.now().monoUs / 1000 }
}

describe('when a message was read', () => {
  it('is when its last bytes were: whole, in pieces, or behind another in one read', () => {
    const { peer, heard, clock, sinceMs } = timed()
    peer.send(`35=B|34=2|${news('one')}`)
    expect(heard.take()).toEqual([`framed ${sinceMs}`, 'handled'])
    const [two, three] = [peer.complete(`35=B|34=3|${news('two')}`), peer.complete(`35=B|34=4|${news('three')}`)]
    peer.sendBytes(two.slice(0, 20))
    clock.advanceUs(5000)
    peer.sendBytes(two.slice(20, 40))
    clock.advanceUs(5000)
    peer.sendBytes(Uint8Array.from([...two.slice(40), ...three.slice(0, 10)]))
    expect(heard.take()).toEqual([`framed ${sinceMs + 10}`, 'handled'])
    clock.advanceUs(1000)
    peer.sendBytes(three.slice(10))
    expect(heard.take()).toEqual([`framed ${sinceMs + 11}`, 'handled'])
  })

  it('is not known of one that was mended or waited for its turn, and is not told then', () => {
    const { peer, heard, delivered, clock, sinceMs } = timed()
    peer.send(`35=B|34=3|${news('early')}`)
    expect(heard.take()).toEqual([])
    clock.advanceUs(3000)
    peer.send(`35=B|34=2|43=Y|122=20260102-09:30:00|${news('late')}`)
    expect(delivered).toHaveLength(2)
    expect(heard.take()).toEqual([`framed ${sinceMs + 3}`, 'handled'])
  })

  it('of bytes that arrived while another message was handled is not known', () => {
    let inside = (): void => undefined
    const { peer, heard, delivered } = timed({ onMessage: () => void inside() })
    const rest = peer.complete(`35=B|34=3|${news('two')}`)
    inside = () => {
      inside = () => undefined
      peer.sendBytes(rest)
    }
    peer.send(`35=B|34=2|${news('one')}`)
    expect(delivered).toHaveLength(2)
    expect(heard.take().filter((line) => line.startsWith('framed'))).toEqual([expect.stringMatching(/\d$/), 'framed ?'])
  })
})

describe('when a message left', () => {
  it('is told of those that have a note: once the journal has it, then once it is taken', () => {
    const records = new MemoryRecords(true)
    const { driver, heard, now } = timed({}, records)
    const idx = records.records.length + 1
    driver.send('News', { headline: 'x' }, undefined, now())
    driver.send('News', { headline: 'x' }, note, now())
    expect(heard.take()).toEqual([`appended ${idx + 1}`])
    records.store()
    expect(heard.take()).toEqual([`stored ${idx + 1}`, 'taken', `written ${idx + 1}`])
    driver.send('News', { headline: 'y' }, note, now())
    driver.send('News', { headline: 'z' }, note, now())
    records.store(idx + 2)
    expect(heard.take()).toEqual([`appended ${idx + 2}`, `appended ${idx + 3}`, `stored ${idx + 2}`, 'taken', `written ${idx + 2}`])
    records.store()
    expect(heard.take()).toEqual([`stored ${idx + 3}`, 'taken', `written ${idx + 3}`])
  })

  it('where the journal has it at once, all is told at once', () => {
    const { driver, heard, journal, now } = timed()
    driver.send('News', { headline: 'x' }, note, now())
    const idx = journal.records.length
    expect(heard.take()).toEqual([`appended ${idx}`, `stored ${idx}`, 'taken', `written ${idx}`])
  })

  it('of a transport that tells what was taken it is told by that, of each message with its last byte; of a line that is gone never', () => {
    const { driver, heard, journal, peer, now } = timed()
    let taken = (): void => undefined
    let here = 0
    class Telling extends MemoryTransport {
      tellTaken(listener: () => void): void {
        taken = listener
      }

      override get bufferedBytes(): number {
        return here
      }

      override write(bytes: Uint8Array, from: number, to: number): void {
        here += to - from
        super.write(bytes, from, to)
      }
    }
    peer.disconnect()
    driver.attach(new Telling(), now())
    const logon = peer.complete('35=A|34=2|98=0|108=30')
    driver.received(logon, 0, logon.length, now())
    here = 0
    taken()
    heard.take()
    driver.send('News', { headline: 'x' }, note, now())
    const idx = journal.records.length
    const first = here
    driver.send('News', { headline: 'y' }, note, now())
    heard.take()
    here -= first - 1
    taken()
    expect(heard.take()).toEqual([])
    here -= 1
    taken()
    expect(heard.take()).toEqual(['taken', `written ${idx}`])
    driver.detached('peerClosed', now())
    here = 0
    taken()
    expect(heard.take()).toEqual([])
  })

  it('nobody is asked where no times are kept: the driver has nothing to tell', () => {
    const { driver, journal, now } = loggedOn()
    driver.send('News', { headline: 'x' }, note, now())
    expect(journal.records.at(-1)?.note).toEqual(note)
  })
})
