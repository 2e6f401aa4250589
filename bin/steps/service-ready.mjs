/**
 * Whether a server that was started answers that it is ready.
 *
 * @param {string} origin
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function isReady(origin, path = '/readyz') {
  try {
    return (await fetch(`${origin}${path}`)).ok
  } catch (error) {
    // Refused until it listens; anything else is not a matter of waiting.
    if (error instanceof TypeError) return false
    throw error
  }
}
