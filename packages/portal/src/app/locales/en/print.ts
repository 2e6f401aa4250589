export const print = {
  menu: 'Print',
  menuName: 'Papers about this household',
  code: 'The household’s code (slip)',
} as const
