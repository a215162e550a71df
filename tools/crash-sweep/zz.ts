import { bundle } from './programs.ts'
import { callSweep } from './call-sweep.ts'
import { rmSync } from 'node:fs'
rmSync('/tmp/PROCESS-zz', { recursive: true, force: true })
const programs = await bundle('/tmp/PROCESS-zz/p')
const [points, effects, numberings, only] = process.argv.slice(2)
const r = await callSweep({
  programs,
  dir: '/tmp/PROCESS-zz',
  numberings: numberings.split(',') as never,
  sync: 'group',
  seed: '1',
  effects: effects.split(',') as never,
  points: points === 'all' ? undefined : Number(points),
  only,
  progress: (t) => console.error(t),
})
console.log(JSON.stringify(r, null, 1))
