import { hexOf } from './hex'

/**
 * A UUIDv7 made on this device, so that sending again under the same id stores nothing twice.
 * `crypto.randomUUID` is missing on plain-http intranet addresses; this is not.
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let time = now
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256
    time = Math.floor(time / 256)
  }
  return uuidOf(bytes, 7)
}

/** The same by chance alone, for what may be sent without a name: a time in the id would tell from which device it came. */
export function newTimelessId(): string {
  return uuidOf(crypto.getRandomValues(new Uint8Array(16)), 4)
}

function uuidOf(bytes: Uint8Array, version: number): string {
  bytes[6] = (version << 4) | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = hexOf(bytes)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
