import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'
import { unrecordedFacts } from '../audit/audit-coverage.js'

describe('F-25 the trail of the demo city', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi('town')
  })
  afterAll(async () => api.close())

  it('lacks nothing as it was loaded, contracts that were broken among it', async () => {
    expect((await storedRows(api, 'Linkage')).filter(({ endKind }) => endKind === 'EARLY' || endKind?.endsWith('DEFAULT')).length).toBeGreaterThan(0)
    const missing: string[] = []
    for await (const fact of unrecordedFacts(api.application.core.database)) missing.push(fact)
    expect(missing).toEqual([])
  })
})
