const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** Numbers so far apart are of people born on one day. */
export const DAYS_OF_BIRTH = 4_000

/** The n-th ID number that belongs to nobody, with its check digit (GB 11643), of somebody born before everybody else in the demo city. */
export const idNumber = (n: number): string => {
  const day = new Date(Date.UTC(1901, 0, 1 + (n % DAYS_OF_BIRTH))).toISOString().slice(0, 10).replaceAll('-', '')
  const digits = `159999${day}${String(Math.floor(n / DAYS_OF_BIRTH) + 1).padStart(3, '0')}`
  return `${digits}${'10X98765432'.charAt([...digits].reduce((sum, digit, place) => sum + (WEIGHTS[place] ?? 0) * Number(digit), 0) % 11)}`
}
