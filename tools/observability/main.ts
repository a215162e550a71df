// `npm run observability`: prints dashboards and rules from their tables. With --check it writes nothing and says what is not as the tables have it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { artifacts } from './artifacts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [flag, ...more] = process.argv.slice(2)

if ((flag !== undefined && flag !== '--check') || more.length > 0) {
  process.stderr.write(`observability: ${[flag, ...more].join(' ')} given, expected nothing, or --check\n`)
  process.exitCode = 2
} else {
  for (const [file, text] of artifacts()) {
    const path = join(root, file)
    if (flag === undefined) writeFileSync(path, text)
    else if (read(path) !== text) {
      process.stderr.write(`observability: ${file} is not what the tables say; npm run observability prints it\n`)
      process.exitCode = 1
    }
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
