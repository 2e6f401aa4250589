/** The household list last seen, so that a file can lead to the one before and the one after it. */
let recent: { readonly address: string; readonly ids: readonly string[] } = { address: '/households', ids: [] }

export function rememberList(address: string, ids: readonly string[]): void {
  recent = { address, ids }
}

export function neighboursOf(id: string): { readonly previous: string | null; readonly next: string | null } {
  const at = recent.ids.indexOf(id)
  return at < 0 ? { previous: null, next: null } : { previous: recent.ids[at - 1] ?? null, next: recent.ids[at + 1] ?? null }
}

/** The address of the list last seen, with its conditions and its page. */
export function recentListAddress(): string {
  return recent.address
}
