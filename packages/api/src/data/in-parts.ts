/** Rows, or values to look up, in one statement. */
const AT_ONCE = 1_000

/** Cuts rows into parts that one statement takes: engines bind at most 32,766 values. */
export const inParts = <T>(rows: readonly T[], most = AT_ONCE): T[][] => Array.from({ length: Math.ceil(rows.length / most) }, (_, part) => rows.slice(part * most, (part + 1) * most))

/** Reads what belongs to values, part by part, and gives back all of it. */
export const readInParts = async <T>(values: readonly string[], read: (part: readonly string[]) => Promise<readonly T[]>): Promise<T[]> => {
  const found: T[] = []
  for (const part of inParts(values)) found.push(...(await read(part)))
  return found
}
