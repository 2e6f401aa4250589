export const exportList = { act: '导出' } as const
