import type { QueryRunner } from 'typeorm'
import { expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { FindingsWhoseTermAtAnOfficeHasAnEnd, FoundWhoseTermAtAnOfficeHasAnEnd, SubjectsWhoseTermAtAnOfficeHasAnEnd } from './0261-subjects-whose-term-at-an-office-has-an-end.js'

it('reports and findings about somebody whose term in their town’s office ends after them are about that office, and those after its end are not', async () => {
  const api = await startApi()
  try {
    const [colleague] = await storedRows(api, 'Appointment', [{ column: 'role', equals: 'TOWN_OFFICE' }, { column: 'endedOn', equals: null }])
    if (colleague === undefined) throw new Error('The demo city has no town office')
    await changeRows(api, 'Appointment', [{ column: 'id', equals: colleague.id }], { endedOn: '2015-11-30' })
    const [reported, found, later] = await storedRows(api, 'Observation')
    if (reported === undefined || found === undefined || later === undefined) throw new Error('The demo city has too few reports')
    const regionCode = `${colleague.regionCode?.slice(0, 9) ?? ''}201`
    await changeRows(api, 'Observation', [], { regionCode, cadreId: null, subjectOffice: null, foundCadreId: null, foundOffice: null, submittedAt: '2015-11-02 02:00:00.000' })
    await changeRows(api, 'Observation', [{ column: 'id', equals: reported.id }], { cadreId: colleague.accountId })
    await changeRows(api, 'Observation', [{ column: 'id', equals: found.id }], { foundCadreId: colleague.accountId })
    await changeRows(api, 'Observation', [{ column: 'id', equals: later.id }], { cadreId: colleague.accountId, foundCadreId: colleague.accountId, submittedAt: '2015-12-02 02:00:00.000' })
    const [finding] = await storedRows(api, 'Finding')
    await changeRows(api, 'Finding', [{ column: 'id', equals: finding?.id ?? '' }], { cadreId: colleague.accountId, subjectOffice: null, regionCode, recordedAt: '2015-11-09 02:00:00.000' })
    for (const migration of [new SubjectsWhoseTermAtAnOfficeHasAnEnd(), new FoundWhoseTermAtAnOfficeHasAnEnd(), new FindingsWhoseTermAtAnOfficeHasAnEnd()]) {
      await api.application.core.database.write((transaction) => migration.up({ query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    }
    expect((await storedRows(api, 'Observation', [{ column: 'subjectOffice', notNull: true }])).map(({ id }) => id)).toEqual([reported.id])
    expect((await storedRows(api, 'Observation', [{ column: 'foundOffice', notNull: true }])).map(({ id }) => id)).toEqual([found.id])
    expect(await storedRow(api, 'Finding', [{ column: 'id', equals: finding?.id ?? '' }])).toMatchObject({ subjectOffice: 'TOWN_OFFICE' })
  } finally {
    await api.close()
  }
})
