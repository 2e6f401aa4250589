import { createHash } from 'node:crypto'

/** The same UUID each time for a kind of row and its number. */
export const idOf = (kind: string, n: number | string): string => {
  const hex = createHash('sha256').update(`${kind} ${n}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Each element `n` places on, round and round. */
export const pick = <T>(list: readonly [T, ...T[]], n: number): T => list[n % list.length] ?? list[0]
