import type { QueryRunner } from 'typeorm'
import { expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { FindingsOfWhoCameToAnOffice, FoundWhoCameToAnOffice, SubjectsWhoCameToAnOffice, TasksOfWhoCameToAnOffice } from './0258-subjects-who-came-to-an-office.js'

it('reports and findings about somebody who is in their town’s office by now are about that office, tasks are read above it, and no others are', async () => {
  const api = await startApi()
  try {
    const [colleague] = await storedRows(api, 'Appointment', [{ column: 'role', equals: 'TOWN_OFFICE' }, { column: 'endedOn', equals: null }])
    if (colleague === undefined) throw new Error('The demo city has no town office')
    const town = colleague.regionCode?.slice(0, 9) ?? ''
    const leader = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'SECTION_LEADER' }, { column: 'endedOn', equals: null }])
    const regionCode = `${town}201`
    const [reported, found, other] = await storedRows(api, 'Observation')
    if (reported === undefined || found === undefined || other === undefined) throw new Error('The demo city has too few reports')
    await changeRows(api, 'Observation', [], { regionCode, cadreId: null, subjectOffice: null, foundCadreId: null, foundOffice: null })
    await changeRows(api, 'Observation', [{ column: 'id', equals: reported.id }], { cadreId: colleague.accountId })
    await changeRows(api, 'Observation', [{ column: 'id', equals: found.id }], { foundCadreId: colleague.accountId })
    await changeRows(api, 'Observation', [{ column: 'id', equals: other.id }], { cadreId: leader.accountId, foundCadreId: leader.accountId })
    const [finding] = await storedRows(api, 'Finding')
    await changeRows(api, 'Finding', [{ column: 'id', equals: finding?.id ?? '' }], { cadreId: colleague.accountId, subjectOffice: null, regionCode })
    const tasks = await storedRows(api, 'InspectionTask')
    await changeRows(api, 'InspectionTask', [], { regionCode, drawnRegion: regionCode })
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: tasks[0]?.id ?? '' }], { cadreId: colleague.accountId })
    for (const migration of [new SubjectsWhoCameToAnOffice(), new FoundWhoCameToAnOffice(), new FindingsOfWhoCameToAnOffice(), new TasksOfWhoCameToAnOffice()]) {
      await api.application.core.database.write((transaction) => migration.up({ query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    }
    expect((await storedRows(api, 'Observation', [{ column: 'subjectOffice', notNull: true }])).map(({ id }) => id)).toEqual([reported.id])
    expect((await storedRows(api, 'Observation', [{ column: 'foundOffice', notNull: true }])).map(({ id }) => id)).toEqual([found.id])
    expect(await storedRow(api, 'Finding', [{ column: 'id', equals: finding?.id ?? '' }])).toMatchObject({ subjectOffice: 'TOWN_OFFICE' })
    expect((await storedRows(api, 'InspectionTask', [{ column: 'drawnRegion', equals: `${town.slice(0, 6)}000000` }])).map(({ id }) => id)).toEqual([tasks[0]?.id])
  } finally {
    await api.close()
  }
})
