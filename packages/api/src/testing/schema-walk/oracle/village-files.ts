import type { Role } from '../../../access/roles.js'
import { poorVillageTest } from '../../../features/poor-village-test/poor-village-rules.js'
import type { Row } from '../../../data/entities.js'
import { instant, many, one, text, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { dashboardOpensLists } from './dashboards.js'
import { villageIsReached } from './people.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

const WHOLE: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
const POOR = new Set(['NOT_EXITED', 'PRE_EXIT', 'RETURNED'])

type Facts = Row<'VillageFile'>['facts']

/** Whether the viewer reads all of a village's file; a supervisor and a chief read what the public does. */
export const readsVillageWhole = (view: View, code: string): boolean => view.duties.some((duty) => WHOLE.includes(duty.role) && liesIn(code, duty.region))

/** In the small world: no count of people or households below five, and none that leaves fewer than five of its whole. */
export const publicPart = (facts: Facts): Facts => {
  const wholes: Readonly<Record<string, string>> = { minorityPopulation: 'population', poorPersons: 'population', powerlessHouseholds: 'households', televisionHouseholds: 'households', toiletHouseholds: 'households' }
  const few = (count: unknown): boolean => typeof count === 'number' && count < 5
  return Object.fromEntries(
    Object.entries(facts).filter(([name, count]) => {
      const whole = wholes[name]
      if (whole === undefined) return !(name === 'population' || name === 'households') || !few(count)
      const rest = Number(facts[whole as keyof Facts]) - Number(count)
      return !few(count) && (rest === 0 || !few(rest))
    }),
  )
}

const testOf = (view: View, code: string, year: number, facts: Facts): Projection => {
  const mean = view.stored.ProvincialMean.find((row) => row.year === year)
  const here = view.stored.Household.filter((row) => row.regionCode === code)
  const poor = here.filter((row) => POOR.has(row.status)).reduce((sum, row) => sum + row.size, 0)
  const registered = year === 2015 ? (here.length === 0 ? null : poor) : (view.stored.VillageYear.find((row) => row.regionCode === code && row.year === year)?.poor ?? null)
  const number = (name: keyof Facts): number | null => (typeof facts[name] === 'number' ? facts[name] : null)
  const figures = { poorPersons: number('poorPersons') ?? registered, population: number('population'), netIncome: number('netIncomePerCapita'), collectiveIncome: number('collectiveIncome'), meanIncidence: mean?.incidence ?? null, meanNetIncome: mean?.netIncome ?? null }
  const { verdict, rules, criteria } = poorVillageTest(year, figures)
  const source = number('poorPersons') === null && registered !== null ? 'REGISTER' : 'VILLAGE_FILE'
  return {
    type: 'PoorVillageTest',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      year: () => value(year),
      verdict: () => value(verdict),
      rules: () => value(rules),
      criteria: () => value(criteria),
      figures: () =>
        value([
          { figure: 'POOR_PERSONS', value: figures.poorPersons, source },
          { figure: 'POPULATION', value: figures.population, source: 'VILLAGE_FILE' },
          { figure: 'NET_INCOME', value: figures.netIncome, source: 'VILLAGE_FILE' },
          { figure: 'COLLECTIVE_INCOME', value: figures.collectiveIncome, source: 'VILLAGE_FILE' },
          { figure: 'MEAN_INCIDENCE', value: figures.meanIncidence, source: 'PROVINCIAL_MEAN' },
          { figure: 'MEAN_NET_INCOME', value: figures.meanNetIncome, source: 'PROVINCIAL_MEAN' },
        ]),
      meanSource: () => value(mean?.source ?? null),
    },
  }
}

/** The file of a village for a year, where the village lies in a territory of the viewer. */
export const villageFileOf = (view: View, code: string, year: number): Projection | null => {
  if (!view.stored.Region.some((row) => row.code === code && row.level === 'VILLAGE') || !villageIsReached(view, code)) return null
  const all = view.stored.VillageFile.filter((row) => row.regionCode === code)
  const versions = all.filter((row) => row.year === year).toSorted((a, b) => a.version - b.version)
  const stands = versions.at(-1)
  const whole = readsVillageWhole(view, code)
  const shown = (facts: Facts): Facts => (whole ? facts : publicPart(facts))
  return {
    type: 'VillageFile',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      year: () => value(year),
      years: () => value([...new Set(all.map((row) => row.year))].toSorted((a, b) => b - a)),
      version: () => value(stands?.version ?? 0),
      facts: () => (stands === undefined ? value(null) : one({ type: 'VillageFacts', id: null, fields: Object.fromEntries(ASKED_FACTS.map((name) => [name, () => value(shown(stands.facts)[name as keyof Facts] ?? null)])) })),
      savedAt: () => value(instant(stands?.savedAt ?? null)),
      savedBy: () => one(view.show.account(stands?.accountId ?? null)),
      mayUpdate: () => value(view.duties.some((duty) => (duty.role === 'TOWN_OFFICE' || duty.role === 'FIRST_SECRETARY') && liesIn(code, duty.region))),
      openYears: () => value(view.duties.some((duty) => (duty.role === 'TOWN_OFFICE' || duty.role === 'FIRST_SECRETARY') && liesIn(code, duty.region)) ? Array.from({ length: Number(view.today.slice(0, 4)) - 2009 }, (_, back) => Number(view.today.slice(0, 4)) - back) : []),
      test: () => one(whole ? testOf(view, code, year, stands?.facts ?? {}) : null),
      changes: () =>
        many(
          whole
            ? versions.toReversed().flatMap((row) =>
                ASKED_FACTS.filter((name) => JSON.stringify(row.facts[name as keyof Facts]) !== JSON.stringify(versions.find((each) => each.version === row.version - 1)?.facts[name as keyof Facts])).map((field): Projection => ({
                  type: 'VillageFileChange',
                  id: null,
                  fields: { ...values(row, 'version', 'reason'), field: () => value(field), from: () => text, to: () => value(String(row.facts[field as keyof Facts])), at: () => value(instant(row.savedAt)), by: () => one(view.show.account(row.accountId)) },
                })),
              )
            : [],
        ),
    },
  }
}

/** What is asked of the facts, in the order of the form. */
export const ASKED_FACTS = ['disasters', 'households', 'population', 'minorityPopulation', 'poorPersons', 'netIncomePerCapita', 'collectiveIncome', 'hardenedRoad', 'powerlessHouseholds', 'toiletHouseholds', 'clinics', 'televisionHouseholds', 'busService'] as const

/** The tests of the villages of a region that have something to be tested by, or are marked as poor. */
export const poorVillageTestsIn = (view: View, code: string, year: number): Projection[] =>
  dashboardOpensLists(view, code)
    ? view.stored.Region.filter((row) => row.level === 'VILLAGE' && liesIn(row.code, code))
        .filter((row) => row.isPoorVillage || view.stored.VillageFile.some((file) => file.regionCode === row.code && file.year === year) || (year === 2015 ? view.stored.Household.some((each) => each.regionCode === row.code) : view.stored.VillageYear.some((each) => each.regionCode === row.code && each.year === year)))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
        .map((row) => testOf(view, row.code, year, view.stored.VillageFile.filter((file) => file.regionCode === row.code && file.year === year).toSorted((a, b) => a.version - b.version).at(-1)?.facts ?? {}))
    : []
