/**
 * The gate every workbook passes before it is parsed: sizes are judged from the central directory, then enforced while
 * inflating, so that no archive can unpack to more than it said and than a roster may need.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { refuseFile } from './file-refusals.ts'

const MAXIMUM_ENTRIES = 2_000
const MAXIMUM_ENTRY_BYTES = 128 * 1024 * 1024
const MAXIMUM_TOTAL_BYTES = 256 * 1024 * 1024
/** Sheets of repeated rows shrink by 10 to 50 times; a bomb by 1,000. Small parts may shrink more. */
const MAXIMUM_RATIO = 150
const RATIO_FROM_BYTES = 4 * 1024 * 1024

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly size: number
  readonly crc: number
  readonly offset: number
}

/** The entries of the archive, judged; nothing is inflated yet. */
export function openZip(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const directoryBytes = bytes.readUInt32LE(end + 12)
  let at = bytes.readUInt32LE(end + 16)
  // Both are full only in archives of more than 65,534 entries or 4 GB (ZIP64), far beyond any roster.
  if (count > MAXIMUM_ENTRIES) throw refuseFile('ZIP_BOMB')
  if (at + directoryBytes > end) throw refuseFile('DAMAGED_FILE')
  const entries = new Map<string, ZipEntry>()
  let [total, compressedTotal] = [0, 0]
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw refuseFile('DAMAGED_FILE')
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw refuseFile('ENCRYPTED')
    const nameBytes = bytes.readUInt16LE(at + 28)
    const entry: ZipEntry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    }
    total += entry.size
    compressedTotal += entry.compressed
    if (entry.size > MAXIMUM_ENTRY_BYTES || total > MAXIMUM_TOTAL_BYTES) throw refuseFile('ZIP_BOMB')
    if (entry.size > RATIO_FROM_BYTES && entry.size > entry.compressed * MAXIMUM_RATIO) throw refuseFile('ZIP_BOMB')
    // Entries that share their bytes are how a small archive claims much; they add up to more than the file.
    if (compressedTotal > bytes.length || entries.has(entry.name)) throw refuseFile('ZIP_BOMB')
    entries.set(entry.name, entry)
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at--)
    if (bytes.readUInt32LE(at) === END) return at
  throw refuseFile('DAMAGED_FILE')
}

/** One entry, inflated to exactly the size and checksum it said. */
export function inflateEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, compressed, size, method } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw refuseFile('DAMAGED_FILE')
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + compressed > bytes.length) throw refuseFile('DAMAGED_FILE')
  const data = bytes.subarray(start, start + compressed)
  let content: Buffer
  try {
    content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    throw refuseFile((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'ZIP_BOMB' : 'DAMAGED_FILE')
  }
  if (content.length !== size || crc32(content) !== entry.crc) throw refuseFile('DAMAGED_FILE')
  return content
}

/** An archive of stored parts: what is given on to the parser has nothing left to inflate. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(content.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.alloc(4)
    local.writeUInt32LE(LOCAL)
    pieces.push(local, fields, nameBytes, content)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(CENTRAL)
    central.writeUInt16LE(20, 4)
    fields.copy(central, 6)
    central.writeUInt32LE(offset, 42)
    directory.push(central, nameBytes)
    offset += 30 + nameBytes.length + content.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, listing, end])
}
