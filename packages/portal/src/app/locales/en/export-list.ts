export const exportList = { act: 'Export' } as const
