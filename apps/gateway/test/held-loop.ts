/**
 * A loop with a watchdog that allows it 200 ms, and work of a second: announced, or not, or announced and followed by more that is not, or announced
 * and longer than even that may take.
 */
import { writeSync } from 'node:fs'
import { Watchdog } from '../src/watchdog.ts'

const [, , how] = process.argv
const watchdog = new Watchdog(200, how === 'excused-for-too-long' ? 500 : 60_000)

function hold(): void {
  const until = performance.now() + 1000
  while (performance.now() < until);
}

function work(): void {
  if (how === 'unannounced') hold()
  else watchdog.excuse(hold)
  writeSync(1, 'done\n')
  if (how === 'excused-then-stalled') hold()
  void watchdog.end()
}

// The thread has to be there first, and see the loop turn.
setTimeout(work, 1000)
