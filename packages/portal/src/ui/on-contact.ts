/** Calls whenever signal or the page comes back; answers what ends it. */
export function onContact(look: () => void): () => void {
  const lookWhenSeen = () => {
    if (document.visibilityState === 'visible') look()
  }
  addEventListener('online', look)
  document.addEventListener('visibilitychange', lookWhenSeen)
  return () => {
    removeEventListener('online', look)
    document.removeEventListener('visibilitychange', lookWhenSeen)
  }
}
