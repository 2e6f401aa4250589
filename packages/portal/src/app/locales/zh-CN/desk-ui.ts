/** What parts of a page say that only desks have. */
export const deskUi = {
  print: { back: '返回', act: '打印' },
  wrongAmount: '金额请填数字，单位是元，最多两位小数。',
  copy: '复制',
  copied: '已复制',
  copyNumber: '复制 {{text}}',
} as const
