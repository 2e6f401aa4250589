import { currentText } from '../../ui/text/use-text'

/** The cells of a sheet as text, or why it was not read. */
export type ReadSheet = { readonly rows: readonly (readonly string[])[]; readonly formulas: boolean } | { readonly reason: string }

/** Has a sheet read; nothing of it is kept. Throws when there was no answer. */
export async function readSheet(file: File): Promise<ReadSheet> {
  const { language, t } = currentText()
  const response = await fetch('/report-sheets', { method: 'POST', headers: { 'content-type': 'application/octet-stream', 'accept-language': language }, body: file })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && isTable(answer)) return answer
  return { reason: reasonIn(answer) ?? t('ui.error.internal') }
}

function isTable(answer: unknown): answer is { readonly rows: readonly (readonly string[])[]; readonly formulas: boolean } {
  return typeof answer === 'object' && answer !== null && 'rows' in answer && Array.isArray(answer.rows) && 'formulas' in answer
}

function reasonIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null
  const { error } = answer
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : null
}
