/** What the list of notices asks for: a page of fifty, the newest first. */
export function noticesAsked(after: string | null) {
  return { first: 50, after }
}
