import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../api-under-test.js'
import type { ApiUnderTest, Asker } from '../api-under-test.js'
import { Comparison } from '../schema-walk/comparison.js'
import type { Projection } from '../schema-walk/oracle/expected.js'
import { oracleOf } from '../schema-walk/oracle/oracle.js'
import type { Oracle } from '../schema-walk/oracle/oracle.js'
import { isInForce } from '../schema-walk/oracle/view.js'
import { LISTS } from '../schema-walk/roots.js'
import { readStored } from '../schema-walk/world.js'
import type { Stored } from '../schema-walk/world.js'

const TODAY = '2015-12-31'
const NOW = `${TODAY} 04:00:00.000`
/** How many accounts of a role are tried. */
const OF_A_ROLE = 2
const SHOWN = 20
const ENTRIES = new UnscopedTable('AuditEntry', 'a test takes away what its own looks left in the trail')

/** What is asked of the rows of each list. */
const ROWS: Readonly<Record<string, string>> = {
  households: `id number group headName status size identifiedOn exitedOn attribute mainCause otherCauses standard phone bankAccount lastVisitedOn netIncomePerCapita
    targeting { who cause measure cadre complete } viewerCan { update split recordVisit recordMeasure endMeasures makePlan submitObservation handOver issueCode reveal } code { issuedAt validUntil usedAt } responsibleCadre { id name login }
    persons { id name idNumber health education birthDate isChild } measures { id description amount } visits(first: 50) { id findings } observations(first: 50) { id }`,
  observations: 'id number kind status text overdue escalatedTo deadline { kind daysLeft isCalendarKnown } missedDeadlines { kind workingDays } place { latitude longitude } lead { id } members { id } similar { id } reporter { id } handler { id } cadre { id } household { id headName } steps { status by { id } } viewerCan { triage assign decline conclude rectify verify close reopen extend separate }',
  enterprises: 'id name creditCode linkages { id } chiefs { id login }',
  correctionRequests: 'id topic text status answer version household { id headName } viewerCanAnswer answeredBy { id }',
  linkages: 'id form closeness householdCount households(first: 50) { totalCount nodes { id headName phone } }',
  outcomeReports: 'id number period status total confirmedTotal outcomes { amount household { id headName } } viewerCan { confirm dispute approve return reverse }',
  pledges: 'id kind text amount quantity unit state deliveredAmount deliveredQuantity region { code } enterprise { id } deliveries { id status amount quantity } viewerCan { deliver withdraw }',
  cooperationAgreements: 'id kind partner subject volume unit startedOn endedOn region { code } enterprise { id } viewerCan { end }',
  findings: 'id kind found measure state recordedAt region { code } observation { id } household { id } project { id } cadre { id }',
  courtyardProjects: 'id kind model year investment households yearYield region { code }',
  exitTests: 'id passed faults',
  inspections: 'id title seed figures { drawn answered overdue notMet unassigned differing differenceRate }',
  ownInspectionTasks: 'id status stratum place { number headName groupName } comparisons { question registered } viewerCan { answer handOver }',
  lookBacks: 'id seed householdCount',
  registerCases: 'id number kind status headName waitingFor members { name relation sex birthDate ethnicity labour idNumber } household { id headName } viewerCan',
  villagePlans: 'id status startYear endYear tasks { task content } proposedBy { id } approvedBy { id } viewerCan { revise submit review approve return close addProject }',
  projects: 'id name status budget result householdCount cadres { id account { id } } viewerCan { revise start complete verify stop assignCadre addBeneficiaries }',
  accounts: 'id name login',
  appointments: 'id role startedOn endedOn householdCount account { id login }',
  sendingUnits: 'id name unitLevel',
  assistances: 'id level kind sendingUnit { name }',
  activities: 'id title incomeEffect',
  dispatches: 'id name phone endReason account { id login }',
  auditEntries: 'id action',
  duplicates: 'id score reasons status within mayDecide first { id headName } second { id headName } samePersons { first { id name } second { id name } }',
  duplicateSigns: 'id household { id headName }',
  registerImports: 'id fileName status figures { applied } households(first: 6) { totalCount }',
  notices: 'id kind',
}

interface PageOf {
  readonly totalCount: number
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

describe('a demo account', () => {
  let api: ApiUnderTest
  let stored: Stored

  beforeAll(async () => {
    api = await startApi()
    stored = await readStored(api.application.core.database)
  })
  afterAll(async () => {
    await api.close()
  })

  const whole = async (asker: Asker, list: string): Promise<{ readonly total: number; readonly nodes: readonly unknown[] }> => {
    const nodes: unknown[] = []
    let total = 0
    let after: string | null = null
    do {
      const answer: Record<string, PageOf> = await asker.data(`query ($after: String) { ${list}(first: 40, after: $after) { totalCount nodes { ${ROWS[list]} } pageInfo { hasNextPage endCursor } } }`, { after })
      const page: PageOf | undefined = answer[list]
      nodes.push(...(page?.nodes ?? []))
      total = page?.totalCount ?? 0
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
    } while (after !== null)
    return { total, nodes }
  }

  const problemsOf = async (asker: Asker, oracle: Oracle): Promise<readonly string[]> => {
    const found = new Comparison()
    for (const [list, root] of Object.entries(LISTS)) {
      const { asks } = root
      if (asks !== 'everyone' && !oracle.duties.some((duty) => asks.includes(duty.role))) {
        const answer = await asker.ask(`{ ${list} { totalCount } }`)
        if (answer.errors?.[0]?.extensions.code !== 'FORBIDDEN') found.note(`${list} is not FORBIDDEN`)
        continue
      }
      const expected: readonly Projection[] = root.rows(oracle)
      const { total, nodes } = await whole(asker, list)
      if (total !== expected.length) found.note(`${list}: ${total} and not ${expected.length}`)
      found.list(expected, nodes, list)
      // That an auditor was told who reported is written down; the next list is compared with what was stored before.
      await api.application.core.database.write((transaction) => ENTRIES.remove(transaction, [{ column: 'action', equals: 'observation.revealReporter' }]))
    }
    return found.problems.slice(0, SHOWN)
  }

  it.each(ROLES)('of %s sees in every list what the contract says, and nothing else', async (role: Role) => {
    const holders = stored.Appointment.filter((row) => row.role === role && isInForce(row, TODAY)).map((row) => row.accountId)
    const accounts = stored.Account.filter((row) => holders.includes(row.id)).toSorted((one, other) => (one.login < other.login ? -1 : 1))
    expect(accounts.length).toBeGreaterThan(0)
    for (const account of [...accounts.slice(0, OF_A_ROLE - 1), ...accounts.slice(-1)]) {
      const oracle = oracleOf(stored, account.id, TODAY, NOW)
      expect({ login: account.login, problems: await problemsOf(await api.as(account.login), oracle) }).toEqual({ login: account.login, problems: [] })
    }
  })

  it('that has handed its households over sees none of them any more', async () => {
    const former = stored.Appointment.find((row) => row.role === 'SECTION_LEADER' && !isInForce(row, TODAY))
    const account = stored.Account.find((row) => row.id === former?.accountId)
    const asker = await api.as(account?.login ?? '')
    expect((await asker.ask('{ households { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await asker.data('{ viewer { appointments { id } permissions } }')).toEqual({ viewer: { appointments: [], permissions: [] } })
  })

  it('of the city office opens the dashboard that a count of the rows gives', async () => {
    const account = stored.Account.find((row) => row.login === 'city-office')
    const oracle = oracleOf(stored, account?.id ?? '', TODAY, NOW)
    const found = new Comparison()
    const figures = `region { code } population { registered poor exited returned } households { registered poor exited returned } causes { cause households persons } coverage { poorVillages villagesWithTeam poorHouseholds householdsWithCadre visitedWithinHalfYear targetingComplete }
      observations { total open overdue closed } linkage { enterprises enterprisesLinked enterprisesClose linkages householdsLinked reportsAwaiting outcomeTotal } history { year poor exited standard assignedTarget stretchTarget } attention { kind count region }`
    const answer = await (await api.as('city-office')).data<{ dashboard: unknown }>(`{ dashboard { ${figures} children { ${figures} } } }`)
    found.field({ kind: 'one', of: oracle.dashboard(null) }, answer.dashboard, 'dashboard')
    expect(found.problems).toEqual([])
  })
})
