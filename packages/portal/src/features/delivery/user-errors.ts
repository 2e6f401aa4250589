import type { RefusalReason } from './waiting-report'

/** Why the service did not keep something, as it says it. */
interface UserError {
  readonly code: string
  readonly field: readonly string[] | null
  readonly message: string
}

export function reasonsOf(userErrors: readonly UserError[]): RefusalReason[] {
  return userErrors.map(({ field, message }) => ({ field, message }))
}

/** Whether the id was used before with another content. */
export function isConflict(userErrors: readonly UserError[]): boolean {
  return userErrors.some(({ code, field }) => code === 'CONFLICT' && (field === null || field[0] === 'id'))
}
