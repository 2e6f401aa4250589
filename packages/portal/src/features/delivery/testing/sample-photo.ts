import { between } from './chance'

const segment = (marker: number, bytes: readonly number[]): number[] => [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff, ...bytes]

/** The beginning of a baseline JPEG of one component: its tables, its size, and the head of its scan. */
const head = [
  0xff, 0xd8,
  ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)]),
  ...segment(0xc0, [8, 4, 0, 5, 0, 1, 1, 0x11, 0]),
  ...[0x00, 0x10].flatMap((table) => segment(0xc4, [table, 1, ...Array.from({ length: 15 }, () => 0), 0])),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
]

/** A photo as a device keeps it, without metadata, of so many bytes; its scan is noise that no other photo has. */
export function samplePhoto(chance: () => number, bytes: number): Uint8Array<ArrayBuffer> {
  const photo = new Uint8Array(bytes)
  photo.set(head)
  // Within a scan a byte of ones would begin a marker.
  for (let index = head.length; index < bytes - 2; index++) photo[index] = between(chance, 0, 254)
  photo.set([0xff, 0xd9], bytes - 2)
  return photo
}
