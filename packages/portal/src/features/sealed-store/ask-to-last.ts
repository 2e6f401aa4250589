/** The store that was asked, the page's only one. */
let asked: object | null = null

/**
 * Asks the browser to clear away nothing of what lies here when its disk is full: unsent reports would go with the copies, all
 * in one piece. Asked where somebody relies on it, once a page; a browser that does not grant it keeps as it kept before.
 */
export function askToLast(): void {
  // Absent on plain-http addresses and in older browsers.
  const storage: Partial<Pick<StorageManager, 'persist'>> | undefined = navigator.storage
  if (storage?.persist === undefined || asked === storage) return
  asked = storage
  storage.persist().catch(reportError)
}
