import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { WALKER, other } from './inhabitants.js'

/** Two projects to a village. */
const PROJECTS_PER_VILLAGE = 2
const projectId = (n: number): string => idOf('project', n)
const planId = (v: number): string => idOf('village plan', v)

/** One plan to a village, in all states; some were written or reviewed by the walker. */
export const villagePlans = (villages: readonly string[]): Row<'VillagePlan'>[] =>
  villages.map((regionCode, v): Row<'VillagePlan'> => {
    const status = pick(['APPROVED', 'SUBMITTED', 'REVIEWED', 'DRAFT', 'CLOSED'] as const, v)
    const submitted = status !== 'DRAFT'
    const reviewed = status === 'REVIEWED' || status === 'APPROVED' || status === 'CLOSED'
    const approved = status === 'APPROVED' || status === 'CLOSED'
    return {
      id: planId(v),
      regionCode,
      version: v + 1,
      startYear: 2014,
      // The years of every third are over.
      endYear: v % 3 === 1 ? 2014 : 2017,
      tasks: [{ task: 'INDUSTRY', content: `发展养殖 ${v}` }],
      status,
      accountId: v % 3 === 0 ? WALKER : other(v),
      createdAt: '2014-01-10 02:00:00.000',
      submittedBy: submitted ? (v % 3 === 0 ? WALKER : other(v)) : null,
      submittedAt: submitted ? '2014-01-11 02:00:00.000' : null,
      reviewedBy: reviewed ? (v === 2 ? WALKER : other(v + 1)) : null,
      reviewedAt: reviewed ? '2014-01-15 02:00:00.000' : null,
      approvedBy: approved ? other(v + 2) : null,
      approvedAt: approved ? '2014-01-20 02:00:00.000' : null,
      remark: status === 'DRAFT' ? '请补充产业内容' : null,
      contentHash: 'none',
    }
  })

/** The first household of each village has a plan in force, the second one that was closed. */
export const householdPlans = (homes: readonly Row<'Household'>[]): Row<'HouseholdPlan'>[] =>
  homes.flatMap((home, n): Row<'HouseholdPlan'>[] => {
    if (n % 3 === 2) return []
    const closed = n % 3 === 1
    return [
      {
        id: idOf('household plan', n),
        householdId: home.id,
        regionCode: home.regionCode,
        version: 1,
        startYear: 2014,
        endYear: n % 6 === 3 ? 2014 : 2016,
        points: [{ point: 'INCOME_INDUSTRY', content: `养牛 ${n}` }],
        expectedIncome: n % 4 === 0 ? null : 300_000 + n,
        agreedOn: n % 2 === 0 ? '2014-03-15' : null,
        endedOn: closed ? '2015-06-30' : null,
        endReason: closed ? '已脱贫' : null,
        liveHousehold: closed ? null : home.id,
        accountId: n % 4 === 0 ? WALKER : other(n),
        createdAt: '2014-03-01 02:00:00.000',
        contentHash: 'none',
      },
    ]
  })

/** Projects in all states, with and without money and a last day. */
export const projects = (villages: readonly string[]): Row<'Project'>[] =>
  villages.flatMap((regionCode, v) =>
    Array.from({ length: PROJECTS_PER_VILLAGE }, (_, p): Row<'Project'> => {
      const n = v * PROJECTS_PER_VILLAGE + p
      const status = pick(['UNDERWAY', 'COMPLETED', 'VERIFIED', 'PLANNED', 'STOPPED'] as const, n)
      const done = status === 'COMPLETED' || status === 'VERIFIED'
      return {
        id: projectId(n),
        planId: planId(v),
        regionCode,
        version: 1,
        name: `项目${n}`,
        task: 'INDUSTRY',
        class: 'SUPPORT',
        category: pick(['INDUSTRY', 'ECO_COMPENSATION'] as const, n),
        effect: pick(['DEVELOPMENT_TYPE', 'TRANSFER_TYPE'] as const, n),
        startsOn: `2014-0${(n % 8) + 1}-01`,
        endsOn: n % 3 === 0 ? '2015-10-31' : null,
        responsibleUnit: '农牧业局',
        goal: `增收 ${n}`,
        budget: n % 4 === 1 ? null : 1_000_000 + n,
        status,
        result: done ? '按期完成' : null,
        completedOn: done ? '2015-11-01' : null,
        completedBy: done ? (n % 3 === 1 ? WALKER : other(n)) : null,
        verifiedOn: status === 'VERIFIED' ? '2015-12-01' : null,
        verifiedBy: status === 'VERIFIED' ? other(n + 1) : null,
        stopReason: n % 2 === 1 ? '选址不当' : null,
        accountId: other(n),
        createdAt: '2014-02-01 02:00:00.000',
        contentHash: 'none',
      }
    }),
  )

/** A cadre to every project but every fourth; some have left. */
export const projectCadres = (villages: readonly string[]): Row<'ProjectCadre'>[] =>
  villages.flatMap((regionCode, v) =>
    Array.from({ length: PROJECTS_PER_VILLAGE }, (_, p) => v * PROJECTS_PER_VILLAGE + p)
      .filter((n) => n % 4 !== 3)
      .map((n): Row<'ProjectCadre'> => ({ id: idOf('project cadre', n), projectId: projectId(n), accountId: other(n), regionCode, startedOn: '2014-09-01', endedOn: n % 5 === 0 ? '2015-09-30' : null, contentHash: 'none' })),
  )

const HOUSEHOLDS_PER_VILLAGE = 3

/** How a measure hangs on plan and project: every other household's first measure is part of its village's first project. */
export const linksOf = (home: Row<'Household'>, n: number, m: number): Pick<Row<'Measure'>, 'endedOn' | 'effect' | 'planId' | 'projectId' | 'result' | 'resultConfirmedOn' | 'accountId' | 'recordedAt' | 'version' | 'contentHash'> => ({
  endedOn: m === 1 ? '2015-09-30' : null,
  effect: n % 3 === 0 ? null : pick(['DEVELOPMENT_TYPE', 'TRANSFER_TYPE'] as const, n),
  planId: n % 3 === 0 ? idOf('household plan', n) : null,
  projectId: n % 2 === 0 ? projectId(Math.floor(n / HOUSEHOLDS_PER_VILLAGE) * PROJECTS_PER_VILLAGE) : null,
  result: n % 4 === 0 ? `已见效 ${home.number}` : null,
  resultConfirmedOn: n % 4 === 0 ? '2015-10-10' : null,
  accountId: n % 2 === 0 ? other(n) : null,
  recordedAt: null,
  version: 1,
  contentHash: null,
})
