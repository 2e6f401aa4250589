import type { QueryRunner } from 'typeorm'
import { expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { FindingsOfWhoCameToAnOffice, FoundWhoCameToAnOffice, SubjectsWhoCameToAnOffice, TasksOfWhoCameToAnOffice } from './0258-subjects-who-came-to-an-office.js'

it.each([
  ['is in their town’s office', null],
  ['was in it for a term that ended after them', '2015-11-30'],
])('reports and findings about somebody who %s are about that office, tasks are read above it, and later ones and those about others are not', async (_, endedOn) => {
  const api = await startApi()
  try {
    const [colleague] = await storedRows(api, 'Appointment', [{ column: 'role', equals: 'TOWN_OFFICE' }, { column: 'endedOn', equals: null }])
    const [reported, found, later, other] = await storedRows(api, 'Observation')
    const [finding] = await storedRows(api, 'Finding')
    const [task] = await storedRows(api, 'InspectionTask')
    if (colleague === undefined || reported === undefined || found === undefined || later === undefined || other === undefined || finding === undefined || task === undefined) throw new Error('The demo city has too few rows')
    const leader = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'SECTION_LEADER' }, { column: 'endedOn', equals: null }])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: colleague.id }], { endedOn })
    const town = colleague.regionCode?.slice(0, 9) ?? ''
    const regionCode = `${town}201`
    const { accountId } = colleague
    await changeRows(api, 'Observation', [], { regionCode, cadreId: null, subjectOffice: null, foundCadreId: null, foundOffice: null, submittedAt: '2015-11-02 02:00:00.000' })
    await changeRows(api, 'Observation', [{ column: 'id', equals: reported.id }], { cadreId: accountId })
    await changeRows(api, 'Observation', [{ column: 'id', equals: found.id }], { foundCadreId: accountId })
    await changeRows(api, 'Observation', [{ column: 'id', equals: later.id }], { cadreId: accountId, submittedAt: '2015-12-02 02:00:00.000' })
    await changeRows(api, 'Observation', [{ column: 'id', equals: other.id }], { cadreId: leader.accountId, foundCadreId: leader.accountId })
    await changeRows(api, 'Finding', [{ column: 'id', equals: finding.id }], { cadreId: accountId, subjectOffice: null, regionCode, recordedAt: '2015-11-09 02:00:00.000' })
    await changeRows(api, 'InspectionTask', [], { regionCode, drawnRegion: regionCode, drawnOn: '2015-11-09' })
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { cadreId: accountId })
    for (const migration of [new SubjectsWhoCameToAnOffice(), new FoundWhoCameToAnOffice(), new FindingsOfWhoCameToAnOffice(), new TasksOfWhoCameToAnOffice()]) {
      await api.application.core.database.write((transaction) => migration.up({ query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    }
    expect((await storedRows(api, 'Observation', [{ column: 'subjectOffice', notNull: true }])).map(({ id }) => id).toSorted()).toEqual(endedOn === null ? [reported.id, later.id].toSorted() : [reported.id])
    expect((await storedRows(api, 'Observation', [{ column: 'foundOffice', notNull: true }])).map(({ id }) => id)).toEqual([found.id])
    expect(await storedRow(api, 'Finding', [{ column: 'id', equals: finding.id }])).toMatchObject({ subjectOffice: 'TOWN_OFFICE' })
    expect((await storedRows(api, 'InspectionTask', [{ column: 'drawnRegion', equals: `${town.slice(0, 6)}000000` }])).map(({ id }) => id)).toEqual([task.id])
  } finally {
    await api.close()
  }
})
