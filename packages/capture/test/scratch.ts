/** A folder that is gone after the test, and zips made by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fix-capture-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Writes a file into a folder of its own; gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(scratch(), name)
  writeFileSync(path, content)
  return path
}

export interface ZipShape {
  /** Sizes in the 64-bit extra field, as some writers put them always. */
  wide?: boolean
  stored?: boolean
  method?: number
}

/** An archive of one or more texts. */
export function zipOf(files: Record<string, string>, { wide = false, stored = false, method }: ZipShape = {}): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const packed = stored ? content : deflateRawSync(content)
    const named = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method ?? (stored ? 0 : 8), 8)
    local.writeUInt16LE(named.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(method ?? (stored ? 0 : 8), 10)
    central.writeUInt32LE(crc32(content), 16)
    central.writeUInt32LE(wide ? 0xffffffff : packed.length, 20)
    central.writeUInt32LE(wide ? 0xffffffff : content.length, 24)
    central.writeUInt16LE(named.length, 28)
    const extra = Buffer.alloc(wide ? 26 : 0)
    if (wide) {
      // A field that nobody asked for stands before it.
      extra.writeUInt16LE(0x9999, 0)
      extra.writeUInt16LE(2, 2)
      extra.writeUInt16LE(1, 6)
      extra.writeUInt16LE(16, 8)
      extra.writeBigUInt64LE(BigInt(content.length), 10)
      extra.writeBigUInt64LE(BigInt(packed.length), 18)
    }
    central.writeUInt16LE(extra.length, 30)
    central.writeUInt32LE(offset, 42)
    locals.push(local, named, packed)
    centrals.push(central, named, extra)
    offset += local.length + named.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
