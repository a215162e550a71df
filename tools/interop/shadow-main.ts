// `node --conditions=@fix/source --import tsx tools/interop/shadow-main.ts`: a day of QuickFIX C++ on both sides, and `fix shadow` over the logs of both.
// --hours 24 of the engines' clock, which goes --speed 60 times as fast as ours; --rate 1 message asked for a second of it, of three sessions together;
// --seed 1; --tolerance 5 seconds of it; --out DIR keeps the logs. It takes hours x 3600 / speed seconds: 24 minutes unless told. A faster clock is a
// harder one: at 60, a machine that stands still for a tenth of a second has missed a heartbeat by six.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fixShadow } from './fix-shadow.ts'
import { buildShadow, playDay, shadowAbsent } from './shadow-day.ts'

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '24' },
    speed: { type: 'string', default: '60' },
    rate: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    tolerance: { type: 'string', default: '5' },
    out: { type: 'string' },
  },
})
const [hours, speed, rate, seed] = [values.hours, values.speed, values.rate, values.seed].map(Number)
const absent = shadowAbsent()
if (![hours, speed, rate].every((value) => value > 0) || !Number.isSafeInteger(seed)) {
  console.error('shadow: --hours, --speed and --rate are numbers above 0, --seed is an integer')
  process.exitCode = 2
} else if (absent !== undefined) {
  console.error(`shadow: ${absent}`)
  process.exitCode = 3
} else {
  const own = mkdtempSync(path.join(os.tmpdir(), 'shadow-'))
  const folder = values.out ?? path.join(own, 'day')
  try {
    const program = await buildShadow(own)
    const { logs, messages, faults } = await playDay({ folder, program, seconds: hours * 3600, speed, perSecond: rate, seed })
    console.log(`${hours} hours of the engines' clock, ${messages} messages over the line, faults ${JSON.stringify(faults)}`)
    for (const log of logs) {
      const { status, stdout } = await fixShadow(log, path.join(own, 'result.json'), '--tolerance', values.tolerance)
      process.stdout.write(stdout)
      process.exitCode = Math.max(Number(process.exitCode ?? 0), status)
    }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}
