export const observationReport = {
  title: '上报',
} as const
