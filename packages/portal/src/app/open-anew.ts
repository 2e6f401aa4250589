/** Nothing that was read stays in memory, whatever becomes of what is done first. */
export async function openAnew(first: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  try {
    await first()
  } finally {
    sessionStorage.clear()
    location.reload()
  }
}
