/** The day on which tests run. */
export const TEST_DAY = '2015-12-31'

/** The settings of an API under test; one key, so that what one wrote another reads. */
export const testSettings = (databaseUrl: string, demo: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  DATA_KEY: '0123456789abcdef'.repeat(4),
  DEMO: demo,
  TODAY: TEST_DAY,
  RATE_LIMIT: '0',
  LOG_LEVEL: 'silent',
})
