/** Said by a page to the worker that waits: take the place of the one before now. */
export const takeOver = 'take-over'
