/** Money is integer fen. Yuan with thousands separators; fen are shown only when there are any. */
export function formatYuan(fen: number): string {
  const size = Math.abs(fen)
  const yuan = Math.floor(size / 100).toLocaleString('en-US')
  const rest = size % 100
  const text = rest === 0 ? yuan : `${yuan}.${String(rest).padStart(2, '0')}`
  return fen < 0 ? `−${text}` : text
}

/** What someone typed as yuan, as integer fen; null when it is not an amount with at most two decimals. */
export function parseYuan(text: string): number | null {
  const parts = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(',', ''))
  if (parts === null) return null
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(fen) ? fen : null
}
