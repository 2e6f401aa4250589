export const observationReport = {
  title: 'Report',
} as const
