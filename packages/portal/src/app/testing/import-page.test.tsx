import { useQuery } from '@apollo/client/react'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { ImportPage } from '../../features/register-import/ImportPage'
import { NavigationCountsDocument } from '../../gql/navigation/graphql'
import { draw } from './draw'

const figures = { __typename: 'ImportFigures', personRows: 2, faultyRows: 0, faulty: 0, added: 1, changed: 0, same: 0, missing: 0, chosen: 1, applied: 1, stale: 0, undone: 0, kept: 0 }
const sheet = (status: string) => ({
  __typename: 'RegisterImport', id: 'i', fileName: '大沁他拉镇.xlsx', source: 'FILE', status, refusal: null, createdAt: '2015-12-31T04:00:00.000Z', region: null, by: null, figures,
  missingFields: [], yearlyFields: [], columns: [], unknownCodes: [], codes: [], departures: [], forgottenAt: null, held: { __typename: 'ImportHouseholdConnection', totalCount: 0 },
  viewerCan: { __typename: 'ImportActs', check: false, apply: false, undo: false, discard: false, download: false, downloadNumbers: false },
})

// Every browser has it; the one of the tests has not.
beforeEach(() => {
  vi.stubGlobal('reportError', (fault: unknown) => { throw fault })
})

/** The menu beside the page. */
function Menu() {
  const { data } = useQuery(NavigationCountsDocument, { variables: { region: '150525100000', actsOnCases: false, open: {}, reads: false } })
  return <output>{data?.dashboard?.households.poor}</output>
}

test('the menu counts the poor anew when a sheet that was being written has been', async () => {
  let looks = 0
  const { asked } = draw(<><Menu /><ImportPage id="i" /></>, {
    ImportPage: () => ({ registerImport: sheet((looks += 1) === 1 ? 'APPLYING' : 'APPLIED') }),
    NavigationCounts: () => ({ dashboard: { __typename: 'RegionDashboard', region: { __typename: 'Region', code: '150525100000' }, households: { __typename: 'HouseholdFigures', poor: looks < 2 ? 10 : 11 }, attention: [] } }),
  })
  await screen.findByText('10')
  expect(await screen.findByText('11', {}, { timeout: 3_000 })).toBeTruthy()
  expect(asked.filter(({ operation }) => operation === 'NavigationCounts')).toHaveLength(2)
})
