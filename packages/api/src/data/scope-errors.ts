/** A filter or order names a field that is hidden from the viewer. Answered as BAD_USER_INPUT. */
export class HiddenFieldError extends Error {
  override readonly name = 'HiddenFieldError'
}

/** A write would leave, or had met, a row outside the viewer's scope; the transaction is undone. Answered as NOT_FOUND. */
export class OutOfScopeError extends Error {
  override readonly name = 'OutOfScopeError'
}

/** The page cursor is not of this viewer, filter and order. Answered as BAD_USER_INPUT. */
export class ForeignCursorError extends Error {
  override readonly name = 'ForeignCursorError'
}

/** The row was changed since it was read. Answered as STALE with what is stored. */
export class StaleRowError extends Error {
  override readonly name = 'StaleRowError'
}
