import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows } from '../../testing/stored-rows.js'
import { rebuildRollups } from './rollup-rebuild.js'

let api: ApiUnderTest
let scene: ObservationScene

const OFFICES = ['city-office', 'banner-office-150525', 'town-office-150525100'] as const

const STILL_POOR = { status: ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'] }

/** The list behind each kind, in the words of its description in the schema. */
const LISTS = {
  OBSERVATION_OVERDUE: ['observations', { overdue: true }],
  OBSERVATION_TO_TRIAGE: ['observations', { status: ['SUBMITTED'] }],
  HOUSEHOLD_WITHOUT_CADRE: ['households', { ...STILL_POOR, withoutCadre: true }],
  NOT_VISITED_HALF_YEAR: ['households', { ...STILL_POOR, notVisitedSince: '2015-06-30' }],
  TARGETING_INCOMPLETE: ['households', { ...STILL_POOR, targetingIncomplete: true }],
  REPORT_TO_CONFIRM: ['outcomeReports', { status: ['SUBMITTED'] }],
  REPORT_TO_APPROVE: ['outcomeReports', { status: ['VILLAGE_CONFIRMED'] }],
} as const
const FILTERS = { observations: 'ObservationFilter', households: 'HouseholdFilter', outcomeReports: 'OutcomeReportFilter' } as const

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What a list says that it holds, and what it holds when it is read to its end. */
const listed = async (who: Asker, list: keyof typeof FILTERS, filter: object): Promise<{ readonly total: number; readonly rows: number }> => {
  for (let rows = 0, after: string | null = null; ; ) {
    const page: Page = (await who.data<{ page: Page }>(`query ($filter: ${FILTERS[list]}, $after: String) { page: ${list}(filter: $filter, first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`, { filter, after })).page
    rows += page.nodes.length
    if (!page.pageInfo.hasNextPage) return { total: page.totalCount, rows }
    after = page.pageInfo.endCursor
  }
}

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  // A report of each stage, a group with its lead, some about the town's office, and of each some that are late.
  for (const status of ['TRIAGED', 'ASSIGNED', 'RECTIFYING', 'VERIFIED'] as const) {
    await scene.at(status)
    await late(await scene.at(status))
  }
  await late(await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId }))
  const lead = await scene.at('ASSIGNED')
  const member = (await submit(scene.colleague, scene.draft())).observation
  await scene.town.data('mutation ($input: GroupObservationsInput!) { groupObservations(input: $input) { userErrors { code } } }', { input: { lead: lead.id, members: [member?.id ?? ''] } })
  const unfounded = await scene.at('ASSIGNED')
  await step(scene.secretary, 'conclude', unfounded.id, { confirmed: false })
  const { database, regions } = api.application.core
  await rebuildRollups(database, regions, 2015)
})
afterAll(async () => api.close())

/** Past its deadline; the figures are counted anew when the scene is set. */
const late = async ({ id }: { readonly id: string }): Promise<void> => changeRows(api, 'Observation', [{ column: 'id', equals: id }], { dueAt: '2015-12-30 15:59:59.999' })

describe('what an office’s home counts', () => {
  it.each(OFFICES)('of what is late waits for %s or for somebody else, each group once', async (login) => {
    const who = await api.as(login)
    const late = async (filter: object): Promise<number> => (await listed(who, 'observations', { overdue: true, grouped: true, ...filter })).rows
    const [mine, elsewhere, all] = [await late({ toHandle: true }), await late({ toHandle: false }), await late({})]
    expect(all).toBeGreaterThan(0)
    expect(mine + elsewhere).toBe(all)
  })

  it.each(OFFICES)('is of every kind that needs attention of %s what the list behind it holds', async (login) => {
    const who = await api.as(login)
    const { dashboard } = await who.data<{ dashboard: { region: { code: string }; attention: readonly { kind: string; count: number }[] } }>('{ dashboard { region { code } attention { kind count } } }')
    const counts = new Map(dashboard.attention.map(({ kind, count }) => [kind, count]))
    for (const [kind, [list, filter]] of Object.entries(LISTS)) {
      const { total, rows } = await listed(who, list, { ...filter, region: dashboard.region.code })
      expect([counts.get(kind) ?? 0, total], kind).toEqual([rows, rows])
    }
  })
})
