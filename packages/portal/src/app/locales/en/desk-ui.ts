export const deskUi = {
  print: { back: 'Back', act: 'Print' },
  wrongAmount: 'Write the amount in yuan, in digits with two decimals at most.',
  copy: 'Copy',
  copied: 'Copied',
  copyNumber: 'Copy {{text}}',
} as const
