/** Money is integer fen. Yuan with thousands separators; fen are shown only when there are any. */
export function formatYuan(fen: number): string {
  const size = Math.abs(fen)
  const yuan = Math.floor(size / 100).toLocaleString('en-US')
  const rest = size % 100
  const text = rest === 0 ? yuan : `${yuan}.${String(rest).padStart(2, '0')}`
  return fen < 0 ? `−${text}` : text
}

/** Fen as they are typed in yuan; empty for none. */
export function typedYuan(fen: number | null | undefined): string {
  return fen === null || fen === undefined ? '' : String(fen / 100)
}

/** What someone typed as yuan, as integer fen; null when it is not an amount with at most two decimals, and for an empty field. Full-width digits count as digits. */
export function parseYuan(text: string): number | null {
  const parts = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').trim().replaceAll(',', ''))
  if (parts === null) return null
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(fen) ? fen : null
}

/** Whether something was typed that is no amount. An empty field says nothing and is not wrong; an amount that cannot be read must never be sent as none. */
export function isWrongYuan(text: string): boolean {
  return text.trim() !== '' && parseYuan(text) === null
}
