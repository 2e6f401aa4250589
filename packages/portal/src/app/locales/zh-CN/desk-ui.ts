/** What parts of a page say that only desks have. */
export const deskUi = {
  print: { back: '返回', act: '打印' },
  wrongAmount: '金额请填数字，单位是元，最多两位小数。',
  copy: '复制',
  copied: '已复制',
  copyNumber: '复制 {{text}}',
  unit: { person: '人', household: '户', tonne: '吨', kilogram: '公斤', jin: '斤', mu: '亩', hectare: '公顷', head: '头', animal: '只', tree: '棵', course: '场', time: '次', share: '股', item: '份', set: '套', machine: '台', bag: '袋' },
} as const
