import type { QueryRunner } from 'typeorm'
import { expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import { ForgetOverdueOfWrongLines } from './0249-overdue-of-wrong-lines.js'

it('a line that was found wrong after its answer was told of as late is told of again once its own day passes, and no other', async () => {
  const api = await startApi()
  try {
    const [wrong, lookedInto] = await storedRows(api, 'OutcomeDispute')
    if (wrong === undefined || lookedInto === undefined) throw new Error('The demo city has no two disputes')
    await changeRows(api, 'OutcomeDispute', [], { status: 'CORRECTED', overdueToldAt: null })
    for (const [{ outcomeId }, status] of [[wrong, 'TO_CORRECT'], [lookedInto, 'TAKEN_UP']] as const) await changeRows(api, 'OutcomeDispute', [{ column: 'outcomeId', equals: outcomeId }], { status, overdueToldAt: '2015-12-20 03:00:00.000' })
    await api.application.core.database.write((transaction) => new ForgetOverdueOfWrongLines().up({ query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    expect((await storedRows(api, 'OutcomeDispute', [{ column: 'overdueToldAt', notNull: true }])).map(({ outcomeId }) => outcomeId)).toEqual([lookedInto.outcomeId])
  } finally {
    await api.close()
  }
})
