import type { Row } from '../../data/entities.js'
import { FIGURE_PLACES } from './full-coverage-walk.js'
import { many, one, text, value } from './oracle/expected.js'
import type { Projection } from './oracle/expected.js'
import { ASK_LINKAGE_RESULTS, seesEnterprise } from './oracle/reach.js'
import { liesIn } from './oracle/view.js'
import type { View } from './oracle/view.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

const ASKED = 'year asOf enterprises { enterprises linked close linkageShare closeShares { reading base share } } contracts { contracts meanTerm enterpriseDefaults householdDefaults defaultRate } householdsLinked income { total households perHousehold } exits { persons households shared } forms { form contracts income { total households perHousehold } } ranking(first: 100) { exitedPersons income { total households perHousehold } enterprise { id name } }'

/** Which linkages an answer is of. */
interface Part {
  readonly isIn: (row: { readonly regionCode: string; readonly enterpriseId: string }) => boolean
  readonly isSeated: (row: Row<'Enterprise'>) => boolean
  readonly enterprise: string | null
  /** All that the small world holds is of one year: asked for it, or for all, the answer is the same. */
  readonly year: number | null
}

/** What the linkages of a part come to by the day of looking, in plain words over the stored rows. */
const sums = ({ stored, today }: View, { isIn, isSeated, enterprise }: Part) => {
  const runs = (row: Row<'Linkage'>): boolean => row.startedOn <= today && (row.endedOn === null || row.endedOn >= today)
  const began = stored.Linkage.filter((row) => isIn(row) && row.startedOn <= today && (row.endedOn === null || row.endedOn >= row.startedOn))
  const seated = stored.Enterprise.filter((row) => isSeated(row) && row.endedOn === null)
  const running = (row: Row<'Enterprise'>): Row<'Linkage'>[] => stored.Linkage.filter((linkage) => linkage.enterpriseId === row.id && runs(linkage))
  const members = stored.LinkageHousehold.filter((row) => row.joinedOn <= today && (row.leftOn === null || row.leftOn >= row.joinedOn))
  const counting = stored.OutcomeReport.filter((row) => isIn(row) && row.status === 'APPROVED' && row.reverses === null && row.reversedBy === null)
  const lines = stored.HouseholdOutcome.filter((line) => line.confirmation === 'CONFIRMED' && counting.some(({ id }) => id === line.reportId))
  const year = (day: string): string => day.slice(0, 4)
  const exits = stored.Household.flatMap((household) => {
    const day = household.exitedOn
    if (household.status !== 'EXITED' || day === null || day > today) return []
    const claims = members.filter((member) => {
      const linkage = stored.Linkage.find(({ id }) => id === member.linkageId)
      return member.householdId === household.id && member.joinedOn <= day && linkage !== undefined && linkage.startedOn <= day && [member.leftOn, linkage.endedOn].every((end) => end === null || year(end) >= year(day))
    })
    return claims.some(isIn) ? [{ household, enterprises: new Set(claims.map(({ enterpriseId }) => enterpriseId)) }] : []
  })
  return {
    enterprises: { enterprises: seated.length, linked: seated.filter((row) => running(row).length > 0).length, close: seated.filter((row) => running(row).some(({ closeness }) => closeness === 'CLOSE')).length },
    contracts: { contracts: began.length, enterpriseDefaults: began.filter(({ endKind }) => endKind === 'ENTERPRISE_DEFAULT').length, householdDefaults: began.filter(({ endKind }) => endKind === 'HOUSEHOLDS_DEFAULT').length },
    householdsLinked: new Set(members.filter((member) => isIn(member)).map(({ householdId }) => householdId)).size,
    income: { total: lines.reduce((sum, { amount }) => sum + amount, 0), households: new Set(lines.map(({ householdId }) => householdId)).size },
    persons: exits.reduce((sum, { household }) => sum + household.size, 0),
    households: exits.length,
    shared: exits.filter(({ enterprises }) => enterprises.size > 1).length,
    enterprise,
  }
}

interface Shown {
  readonly exits: { readonly persons: number }
  readonly income: { readonly total: number }
  readonly forms: readonly unknown[]
  readonly ranking: readonly { readonly exitedPersons: number; readonly income: { readonly total: number }; readonly enterprise: { readonly id: string } | null }[]
}

const valuesOf = (type: string, known: Readonly<Record<string, unknown>>, ...words: readonly string[]): Projection => ({
  type,
  id: null,
  fields: { ...Object.fromEntries(Object.entries(known).map(([name, each]) => [name, () => value(each)])), ...Object.fromEntries(words.map((name) => [name, () => text])) },
})
const incomeOf = (known: Readonly<Record<string, unknown>>): Projection => valuesOf('LinkageIncome', known, ...['total', 'households', 'perHousehold'].filter((name) => !(name in known)))
const basisPoints = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((10_000 * part) / whole))

/** What is shown of a part, field by field. How persons are shared is tested elsewhere: of one enterprise they are a part of those who exited. */
const resultsOf = (view: View, part: Part, shown: Shown): Projection => {
  const { enterprises, contracts, householdsLinked, income, persons, households, shared, enterprise } = sums(view, part)
  const readings = [['OF_LINKED', enterprises.linked], ['OF_ALL', enterprises.enterprises]] as const
  return {
    type: 'LinkageResults',
    id: null,
    fields: {
      year: () => value(part.year),
      asOf: () => value(view.today),
      enterprises: () => one({
        ...valuesOf('LinkageEnterprises', { ...enterprises, linkageShare: basisPoints(enterprises.linked, enterprises.enterprises) }),
        fields: {
          ...valuesOf('LinkageEnterprises', { ...enterprises, linkageShare: basisPoints(enterprises.linked, enterprises.enterprises) }).fields,
          closeShares: () => many(readings.map(([reading, base]) => valuesOf('CloseShare', { reading, base, share: basisPoints(enterprises.close, base) }))),
        },
      }),
      contracts: () => one(valuesOf('LinkageContracts', contracts, 'meanTerm', 'defaultRate')),
      householdsLinked: () => value(householdsLinked),
      income: () => one(incomeOf(income)),
      forms: () => many(shown.forms.map((): Projection => ({ type: 'LinkageFormResults', id: null, fields: { form: () => text, contracts: () => text, income: () => one(incomeOf({})) } }))),
      exits: () => one(valuesOf('LinkageExits', { households, shared, ...(enterprise === null ? { persons } : {}) }, ...(enterprise === null ? [] : ['persons']))),
      ranking: () => many(shown.ranking.map((each): Projection => {
        const row = view.stored.Enterprise.find(({ id }) => id === each.enterprise?.id)
        return { type: 'EnterpriseResult', id: null, fields: { exitedPersons: () => text, income: () => one(incomeOf({})), enterprise: () => one(row === undefined ? null : view.show.enterprise(row)) } }
      })),
    },
  }
}

/** What linkages brought, by territory and by enterprise: of what the viewer answers for and of nothing else. */
export const walkLinkageResults = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_LINKAGE_RESULTS)) return expectForbidden(walker, 'linkageResults', '{ linkageResults { householdsLinked } }')
  const { view } = walker.oracle
  const territories = view.duties.filter(({ role, region }) => ASK_LINKAGE_RESULTS.includes(role) && role !== 'HONORARY_CHIEF' && region !== null)
  const inTerritory = (code: string): boolean => territories.some(({ region }) => liesIn(code, region))
  const check = async (name: string, variables: Record<string, unknown>, part: Part | null): Promise<void> => {
    const { linkageResults } = await asked(walker, name, `query ($region: ID, $enterprise: ID, $year: Int) { linkageResults(region: $region, enterprise: $enterprise, year: $year) { ${ASKED} } }`, { ...variables, year: part?.year ?? null })
    const shown = linkageResults as Shown | null | undefined
    walker.found.field(one(part === null || shown === null || shown === undefined ? null : resultsOf(view, part, shown)), shown, name)
    if (part === null || shown === null || shown === undefined) {
      if (part !== null) walker.found.note(`${name} shows nothing`)
      return
    }
    if (shown.exits.persons > sums(view, part).persons) walker.found.note(`${name} puts more persons down than exited`)
    const ranked = shown.ranking.reduce((sum, { exitedPersons }) => sum + exitedPersons, 0)
    if (ranked !== shown.exits.persons || shown.ranking.reduce((sum, { income }) => sum + income.total, 0) !== shown.income.total) walker.found.note(`${name}: the enterprises do not add up`)
    if (part.enterprise !== null && shown.ranking.some((each) => each.enterprise?.id !== part.enterprise)) walker.found.note(`${name} names another enterprise`)
  }
  for (const code of FIGURE_PLACES) await check(`linkageResults(${code})`, { region: code }, inTerritory(code) && code !== 'nowhere' ? { isIn: ({ regionCode }) => liesIn(regionCode, code), isSeated: ({ regionCode }) => liesIn(regionCode, code), enterprise: null, year: 2015 } : null)
  for (const row of view.stored.Enterprise) {
    const { id } = row
    const isOwn = view.duties.some(({ role, enterprise }) => role === 'HONORARY_CHIEF' && enterprise === id)
    const isIn: Part['isIn'] = (each) => each.enterpriseId === id && (isOwn || inTerritory(each.regionCode))
    await check(`linkageResults of ${id}`, { enterprise: id }, (isOwn || territories.length > 0) && seesEnterprise(view, row) ? { isIn, isSeated: (each) => each.id === id, enterprise: id, year: null } : null)
  }
}
