/** How a photo is to be turned when shown, 1 (upright) to 8, as EXIF numbers it. */
export type Orientation = number

/** Shown as it is stored. */
export const upright: Orientation = 1

const orientationTag = 0x0112
const shortType = 3
const entryBytes = 12

/**
 * The orientation that an EXIF block (a TIFF structure) states in its first directory; upright when it states none or is
 * broken, since the block itself is thrown away.
 */
export function orientationOf(tiff: Buffer): Orientation {
  if (tiff.length < 8) return upright
  const mark = tiff.toString('latin1', 0, 4)
  if (mark !== 'II*\0' && mark !== 'MM\0*') return upright
  const little = mark.startsWith('II')
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = short(directory)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * entryBytes
    if (at + entryBytes > tiff.length) return upright
    if (short(at) === orientationTag && short(at + 2) === shortType) return within(short(at + 8))
  }
  return upright
}

/** The smallest EXIF block that states an orientation and nothing else. */
export function tiffOf(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(orientationTag, 10)
  tiff.writeUInt16BE(shortType, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}

function within(value: number): Orientation {
  return value >= 1 && value <= 8 ? value : upright
}
