/**
 * The one CSV inside a zip. Written here because the archives of recorded quotes give their sizes in the 64-bit extra field even where they are small,
 * which a small zip library we tried did not read; and because the CRC is checked, so that a damaged day is refused instead of replayed.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { FieldError } from './tick.ts'

/** A day of quotes has a few megabytes; what claims more is not one. */
const maxTextBytes = 512 * 1024 * 1024
const unset32 = 0xffffffff

const signature = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const
const endBytes = 22
const centralBytes = 46
const localBytes = 30

interface Member {
  name: string
  method: number
  crc: number
  size: number
  fullSize: number
  offset: number
}

/** Throws a FieldError that says what is wrong with the archive. */
export function csvInZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  let members: Member[]
  try {
    members = membersOf(zip, view)
  } catch (error) {
    // A DataView refuses to read beyond the end: the directory is cut or nonsense.
    if (error instanceof RangeError) throw new FieldError('is no zip: its directory cannot be read')
    throw error
  }
  const files = members.filter((member) => member.name.toLowerCase().endsWith('.csv'))
  if (files.length !== 1) throw new FieldError(`holds ${files.length} CSV files, expected one`)
  return contentOf(zip, view, files[0])
}

function membersOf(zip: Uint8Array, view: DataView): Member[] {
  let end = zip.length - endBytes
  // A comment of up to 64 KiB may stand behind the end record.
  while (end >= 0 && end >= zip.length - endBytes - 0xffff && view.getUint32(end, true) !== signature.end) end--
  if (end < 0 || view.getUint32(end, true) !== signature.end) throw new FieldError('is no zip')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const members: Member[] = []
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== signature.central) throw new FieldError('is no zip: its directory cannot be read')
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const member: Member = {
      name: new TextDecoder().decode(zip.subarray(at + centralBytes, at + centralBytes + nameBytes)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      fullSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    readWideSizes(view, at + centralBytes + nameBytes, extraBytes, member)
    members.push(member)
    at += centralBytes + nameBytes + extraBytes + view.getUint16(at + 32, true)
  }
  return members
}

/** Extra field 1 holds, in this order, those of the three that are all ones in the directory. */
function readWideSizes(view: DataView, from: number, length: number, member: Member): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let value = at + 4
    const next = (): number => {
      value += 8
      return Number(view.getBigUint64(value - 8, true))
    }
    if (member.fullSize === unset32) member.fullSize = next()
    if (member.size === unset32) member.size = next()
    if (member.offset === unset32) member.offset = next()
    return
  }
}

function contentOf(zip: Uint8Array, view: DataView, member: Member): Uint8Array {
  const { name, method, size, fullSize, offset } = member
  if (fullSize > maxTextBytes) throw new FieldError(`${name} claims ${fullSize} bytes, at most ${maxTextBytes} are read`)
  if (offset + localBytes > zip.length || view.getUint32(offset, true) !== signature.local)
    throw new FieldError(`${name} is not where the directory says`)
  const from = offset + localBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + size > zip.length) throw new FieldError(`${name} ends behind the archive`)
  const packed = zip.subarray(from, from + size)
  if (method !== 0 && method !== 8) throw new FieldError(`${name} is packed by method ${method}, only 0 and 8 are read`)
  const content = method === 0 ? packed : inflate(packed, fullSize, name)
  if (content.length !== fullSize || crc32(content) !== member.crc) throw new FieldError(`${name} is damaged: its CRC does not hold`)
  return content
}

function inflate(packed: Uint8Array, fullSize: number, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, fullSize) })
  } catch (error) {
    throw new FieldError(`${name} is damaged: ${(error as Error).message}`)
  }
}
