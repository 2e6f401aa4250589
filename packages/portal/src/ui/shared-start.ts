/** How many leading characters all of them have in common. */
export function sharedStart(texts: readonly string[]): number {
  const [first = '', ...others] = texts
  if (others.length === 0) return 0
  let length = first.length
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length--
  return length
}
