/**
 * Writes a compact dictionary module and its types from a QuickFIX XML file:
 *
 *     node --conditions=@fix/source --import tsx tools/dictionary/main.ts ../shared/dictionaries/FIX44.xml --name fix44 --out packages/dictionary/src
 *
 * Exit status: 0 written, 1 the file contradicts itself (file and line on stderr), 2 asked wrongly.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { printModule } from './print-tables.ts'
import { printTypes } from './print-types.ts'
import { readQuickfix, type Source } from './quickfix.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' }, out: { type: 'string' } } })
const [file] = positionals
if (positionals.length !== 1 || !values.out || !/^[a-z][a-z0-9]*$/.test(values.name ?? '')) {
  process.stderr.write('usage: tools/dictionary/main.ts FILE.xml --name fix44 --out DIR\n')
  process.exitCode = 2
} else {
  let source: Source | undefined
  try {
    source = readQuickfix(readFileSync(file, 'utf8'), file)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
  if (source && values.name) {
    writeFileSync(join(values.out, `${values.name}.ts`), printModule(source, values.name))
    writeFileSync(join(values.out, `${values.name}-messages.ts`), printTypes(source))
  }
}
