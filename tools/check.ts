// `npm run check`: what a reader would stumble over first, from the cheapest to the dearest. Every step runs, so that one call shows all there
// is to mend. One compiler for all sources: it reads each of them once, where a run per package would read the lower rooms fifteen times.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Step {
  name: string
  holds: string
  bin: string
  args: string[]
}

const steps: Step[] = [
  {
    name: 'format',
    holds: 'every file is as prettier writes it',
    bin: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', holds: 'boundaries, purity, test budgets', bin: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { name: 'types', holds: 'all sources, tests and tools compile', bin: 'typescript/bin/tsc', args: ['-p', '.', '--pretty', 'false'] },
]

function run(step: Step): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${step.bin}`, ...step.args], { cwd: root, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}

const broken: string[] = []
for (const step of steps) {
  const started = performance.now()
  const held = await run(step)
  if (!held) broken.push(step.name)
  console.error(`${held ? 'ok    ' : 'BROKEN'} ${step.name}: ${step.holds} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}
if (broken.length > 0) console.error(`check: broken: ${broken.join(', ')}`)
process.exitCode = broken.length === 0 ? 0 : 1
