// The public scripts as the tests take them: the three versions that stand beside the clone, and the five that are made from them. There are none where
// `../shared` is absent.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { adapted } from './adaptation.ts'
import type { Adaptation } from './adaptation.ts'
import { findScripts } from './suite.ts'

export const scriptFolder = fileURLToPath(new URL('../../../shared/conformance/quickfix/server', import.meta.url))
export const scriptsAbsent = !existsSync(scriptFolder)

export interface PublicScript {
  /** `fix42/2b_MsgSeqNumTooHigh` */
  readonly name: string
  readonly file: string
  readonly text: string
}

export function providedScripts(): PublicScript[] {
  if (scriptsAbsent) return []
  return findScripts([scriptFolder]).map((file) => {
    return { name: path.relative(scriptFolder, file).replace(/\.def$/, ''), file, text: readFileSync(file, 'latin1') }
  })
}

export function adaptedScripts(adaptation: Adaptation): PublicScript[] {
  if (scriptsAbsent) return []
  const files = findScripts([path.join(scriptFolder, adaptation.from)])
  return files
    .map((file) => ({ file, script: path.basename(file, '.def') }))
    .filter(({ script }) => !adaptation.without.includes(script))
    .map(({ file, script }) => {
      return { name: `${adaptation.version}/${script}`, file, text: adapted(readFileSync(file, 'latin1'), adaptation) }
    })
}
