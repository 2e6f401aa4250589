import type { Access } from '../../access/viewer.js'
import { accessFor } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { satisfies } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'
import type { PovertyStatus } from '../household/household-codes.js'
import { readsInFull } from '../household/household-visibility.js'
import { activeOn } from '../person/active-person.js'
import { EntitlementKind, entitlementRulesOf, entitlementsDue } from './entitlement-rules.js'
import type { DueVerdict, EntitledMember, EntitlementDue, EntitlementStatus } from './entitlement-rules.js'

/** One entitlement of a household in a year: what its file says, and its line on the roster. */
export interface EntitlementCheck {
  readonly year: number
  readonly kind: EntitlementKind
  /** Due by what is on file; UNKNOWN while what would tell is not. */
  readonly byFile: DueVerdict
  readonly personId: string | null
  readonly personName: string | null
  /** Kilograms, fen, or jobs. */
  readonly due: number
  readonly delivered: number
  /** Null while it stands on no roster. */
  readonly status: EntitlementStatus | null
  readonly deliveredOn: string | null
  readonly note: string | null
  /** 0 while it stands on no roster. */
  readonly version: number
}

const COLUMNS = ['id', 'householdId', 'personId', 'year', 'kind', 'delivered', 'status', 'deliveredOn', 'note', 'version'] as const
type Line = Pick<Row<'Entitlement'>, (typeof COLUMNS)[number]>

const MEMBER_COLUMNS = ['id', 'householdId', 'name', 'sex', 'birthDate', 'labour', 'student', 'circumstances', 'endedOn'] as const
type Member = EntitledMember & Pick<Row<'Person'>, 'name' | 'endedOn'>

/** Reads what households are entitled to (M-8), by their files and by the rosters. */
export class EntitlementReader {
  constructor(private readonly core: Core) {}

  /** The entitlements of a household in a year; none where its file is hidden or the year has no rules. Those of siblings are read in two statements. */
  async ofHousehold(access: Access, household: Pick<Row<'Household'>, 'id' | 'regionCode' | 'status'>, year: number): Promise<EntitlementCheck[]> {
    if (entitlementRulesOf(year) === null || !readsInFull(access, household)) return []
    const people = accessFor(access.viewer, 'person.read')
    const load = async (ids: readonly string[]): Promise<Map<string, Member[]>> => rowsOf(this.core, 'Person', people).findByParents({ parent: 'householdId', parentIds: ids, columns: MEMBER_COLUMNS, orderBy: [{ column: 'householdId' }, { column: 'position' }] })
    const loadLines = async (ids: readonly string[]): Promise<Map<string, Line[]>> => rowsOf(this.core, 'Entitlement', access).findByParents({ parent: 'householdId', parentIds: ids, columns: COLUMNS, where: [{ column: 'year', equals: year }], orderBy: [{ column: 'householdId' }, { column: 'id' }] })
    const [members, lines] = await Promise.all([batched(access, `entitled members`, household.id, load, []), batched(access, `entitlements of ${year}`, household.id, loadLines, [])])
    return entitlementChecks(year, household.status, members, lines, this.core.clock.today())
  }
}

/** What the file says of each entitlement beside its lines on the roster; a line stays, with its student's name, whatever the file says since. */
export const entitlementChecks = (year: number, status: PovertyStatus, persons: readonly Member[], lines: readonly Line[], today: string): EntitlementCheck[] => {
  const rules = entitlementRulesOf(year)
  if (rules === null) return []
  const members = persons.filter((person) => satisfies([activeOn(today)], { ...person }))
  const due = new Map(entitlementsDue(year, status, members).map((each) => [each.kind, each]))
  const nameOf = (personId: string | null): string | null => persons.find(({ id }) => id === personId)?.name ?? null
  const verdictFor = (said: EntitlementDue | undefined, personId: string | null): DueVerdict => {
    if (said === undefined) return 'NOT_DUE'
    return said.verdict === 'DUE' && personId !== null && !said.personIds.includes(personId) ? 'NOT_DUE' : said.verdict
  }
  return Object.values(EntitlementKind).flatMap((kind): EntitlementCheck[] => {
    const said = due.get(kind)
    const onRoster = lines.filter((line) => line.kind === kind)
    const listed = onRoster.map(({ personId, delivered, status: stands, deliveredOn, note, version }): EntitlementCheck => ({ year, kind, byFile: verdictFor(said, personId), personId, personName: nameOf(personId), due: rules.due[kind], delivered, status: stands, deliveredOn, note, version }))
    const subjects: readonly (string | null)[] = said?.verdict === 'DUE' && said.personIds.length > 0 ? said.personIds : [null]
    const open = subjects.filter((personId) => !onRoster.some((line) => line.personId === personId) && (personId !== null || onRoster.length === 0))
    return [...listed, ...open.map((personId): EntitlementCheck => ({ year, kind, byFile: said?.verdict ?? 'NOT_DUE', personId, personName: nameOf(personId), due: rules.due[kind], delivered: 0, status: null, deliveredOn: null, note: null, version: 0 }))]
  })
}
