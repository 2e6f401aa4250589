import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { registeredFigures } from '../../../features/exit-test/exit-figures.js'
import type { RegisteredFigure } from '../../../features/exit-test/exit-figures.js'
import { many, one, page, value, values } from './expected.js'
import type { Expected, Projection } from './expected.js'
import { dutiesOverHousehold } from './reach.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/** Who answers for villages and banners as such. */
export const ASK_EXIT_TESTS: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
/** Who looks at the work of villages and towns again. */
export const ASK_LOOK_BACKS: readonly Role[] = ['CITY_LEADER', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']

const within = (view: View, roles: readonly Role[], regionCode: string): boolean => view.duties.some((duty) => roles.includes(duty.role) && duty.region !== null && liesIn(regionCode, duty.region))

export const seesExitTest = (view: View, row: Row<'ExitTest'>): boolean => within(view, ASK_EXIT_TESTS, row.regionCode)
export const seesLookBack = (view: View, row: { readonly regionCode: string }): boolean => within(view, ASK_LOOK_BACKS, row.regionCode)

/** In the small world every typed rate has two decimals at most. */
const typedIncidence = (figures: Row<'ExitTest'>['figures']): number => ('village' in figures ? figures.village.poor / 10 : figures.banner.incidence)

const figureOf = (figure: RegisteredFigure, typed: number | null): Projection => ({
  type: 'RegisteredExitFigure',
  id: null,
  fields: { ...values(figure, 'figure', 'value', 'source', 'year', 'villagesMissing'), typed: () => value(typed), difference: () => value(typed === null || figure.value === null ? null : Math.round((typed - figure.value) * 100) / 100) },
})

/** An exit test as anybody who sees it sees it. */
export const exitTestOf = (view: View, row: Row<'ExitTest'>): Projection => ({
  type: 'ExitTest',
  id: row.id,
  fields: {
    ...values(row, 'id', 'ruleSet', 'testedOn', 'passed', 'faults'),
    region: () => one(view.show.region(row.regionCode)),
    village: () => value('village' in row.figures ? row.figures.village : null),
    banner: () => value('banner' in row.figures ? row.figures.banner : null),
    thresholds: () => value({ incidence: 3, wrongExit: 2, omission: 2, approval: 90, incidenceInclusive: false, approvalInclusive: false }),
    registered: () => many((row.registered ?? []).map((figure) => figureOf(figure, typedIncidence(row.figures)))),
    testedBy: () => one(view.show.account(row.testedBy)),
  },
})

const POOR: readonly string[] = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED']

/** What the register gives of a village or banner in reach, by the files of the latest year on file there. */
export const exitFiguresIn = (view: View, code: string): Projection[] => {
  const level = view.stored.Region.find((row) => row.code === code)?.level
  if ((level !== 'VILLAGE' && level !== 'BANNER') || !within(view, ASK_EXIT_TESTS, code)) return []
  const poor = view.stored.Household.filter((row) => liesIn(row.regionCode, code) && POOR.includes(row.status))
  const files = view.stored.VillageFile.filter((row) => liesIn(row.regionCode, code))
  const year = files.length === 0 ? null : Math.max(...files.map((row) => row.year))
  const villages = view.stored.Region.filter((row) => row.level === 'VILLAGE' && liesIn(row.code, code)).map((row) => files.filter((file) => file.regionCode === row.code && file.year === year).toSorted((a, b) => a.version - b.version).at(-1)?.facts ?? {})
  return registeredFigures(level, { poorPersons: poor.reduce((sum, row) => sum + row.size, 0), poorHouseholds: poor.length, year, villages }).map((figure) => figureOf(figure, null))
}

/** Kailu and Jarud, each by its last exit test until the end of 2017 (T-4). */
export const firstStepIn = (view: View, code: string): Projection[] =>
  ['150523000000', '150526000000'].filter((unit) => liesIn(unit, code) && within(view, ASK_EXIT_TESTS, unit)).map((unit) => {
    const last = view.stored.ExitTest.filter((row) => row.regionCode === unit && row.testedOn <= '2017-12-31' && seesExitTest(view, row)).toSorted((a, b) => (a.testedAt + a.id < b.testedAt + b.id ? 1 : -1))[0]
    return {
      type: 'FirstStepUnit',
      id: null,
      fields: {
        standing: () => value(last === undefined ? 'RUNNING' : last.passed ? 'TEST_PASSED' : 'TEST_FAILED'),
        dueOn: () => value('2017-12-31'),
        region: () => one(view.show.region(unit)),
        lastTest: () => one(last === undefined ? null : exitTestOf(view, last)),
      },
    }
  })

const rate = (wrong: number, inspected: number): number | null => (inspected === 0 ? null : Math.round((wrong / inspected) * 10_000) / 100)

const figuresOf = (sample: readonly Row<'LookBackHousehold'>[]): Expected => {
  const inspected = sample.filter((row) => row.finding !== null)
  const [poor, exited] = ['POOR', 'EXITED'].map((stratum) => inspected.filter((row) => row.stratum === stratum).length)
  const outside = inspected.filter((row) => row.stratum === 'CANCELLED' || row.stratum === 'ORDINARY').length
  const found = (finding: string): number => inspected.filter((row) => row.finding === finding).length
  return value({
    drawn: sample.length, inspected: inspected.length, poorInspected: poor, wronglyIdentified: found('WRONGLY_IDENTIFIED'), wrongIdentificationRate: rate(found('WRONGLY_IDENTIFIED'), poor ?? 0),
    exitedInspected: exited, wronglyExited: found('WRONGLY_EXITED'), wrongExitRate: rate(found('WRONGLY_EXITED'), exited ?? 0), outsideInspected: outside, omitted: found('OMITTED'), omissionRate: rate(found('OMITTED'), outside),
  })
}

const sampledOf = (view: View, row: Row<'LookBackHousehold'>): Projection => {
  const household = view.stored.Household.find((each) => each.id === row.householdId && dutiesOverHousehold(view, each).length > 0)
  return {
    type: 'LookBackHousehold',
    id: row.id,
    fields: {
      ...values(row, 'id', 'headName', 'stratum', 'finding', 'note', 'inspectedOn'),
      region: () => one(view.show.region(row.regionCode)),
      household: () => one(household === undefined ? null : view.show.household(household)),
      inspectedBy: () => one(view.show.account(row.inspectedBy)),
    },
  }
}

/** A look-back with what of its sample lies in the viewer's territory. */
export const lookBackOf = (view: View, row: Row<'LookBack'>): Projection => {
  const sample = view.stored.LookBackHousehold.filter((each) => each.lookBackId === row.id && seesLookBack(view, each))
  const towns = [...new Set(sample.map((each) => each.regionCode.slice(0, 9)))].toSorted()
  return {
    type: 'LookBack',
    id: row.id,
    fields: {
      ...values(row, 'id', 'seed', 'perStratum', 'householdCount', 'drawnOn'),
      region: () => one(view.show.region(row.regionCode)),
      drawnBy: () => one(view.show.account(row.drawnBy)),
      figures: () => figuresOf(sample),
      territories: () =>
        many(towns.map((town) => ({ type: 'LookBackTerritory', id: null, fields: { region: () => one(view.show.region(`${town}000`)), figures: () => figuresOf(sample.filter((each) => each.regionCode.startsWith(town))) } }))),
      households: () => page(sample.map((each) => sampledOf(view, each))),
    },
  }
}
