/** Two weeks after a day, written as a day. */
export function usualDeadline(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10)
}
