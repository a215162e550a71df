// Assembles the text in kernel.ts to kernel.json. Run: npm run assemble
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'
import { assembledFile, hashOf } from './instance.ts'
import { kernel } from './kernel.ts'

const { buffer } = (await wabt()).parseWat('kernel.wat', kernel, { simd: true }).toBinary({})
writeFileSync(assembledFile, `${JSON.stringify({ text: hashOf(kernel), wasm: Buffer.from(buffer).toString('base64') }, null, 2)}\n`)
console.log(`${buffer.length} bytes, ${readFileSync(assembledFile).length} as JSON`)
