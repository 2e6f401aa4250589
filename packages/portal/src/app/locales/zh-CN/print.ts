export const print = {
  menu: '打印',
  menuName: '这一户的打印材料',
  code: '本户查询码（纸条）',
} as const
