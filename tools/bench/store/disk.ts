// The disk by itself: as many bytes as the messages have, written behind each other, and a fdatasync behind each burst. No durable record can be cheaper than that.
// disk.ts CORPUS FOLDER; takes the lines that subject.ts takes.
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const [corpus, folder] = process.argv.slice(2)
const messages = readFileSync(path.join(corpus, 'order.fix'), 'latin1')
  .split(/(?=8=FIX\.4\.4\x01)/)
  .map((text) => Buffer.from(text, 'latin1'))
const file = openSync(path.join(folder, 'disk'), 'w')

console.log('ready fdatasync')
for await (const line of createInterface({ input: process.stdin })) {
  const [burst, passes] = (/^burst\/(\d+) (\d+)$/.exec(line) ?? []).slice(1).map(Number)
  let count = 0
  let bytes = 0
  const from = process.hrtime.bigint()
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < messages.length; at += burst) {
      const together = messages.slice(at, at + burst)
      for (const message of together) bytes += writeSync(file, message)
      count += together.length
      fdatasyncSync(file)
    }
  }
  console.log(`${process.hrtime.bigint() - from} ${count} 0 0 0 ${bytes} 0`)
}
closeSync(file)
