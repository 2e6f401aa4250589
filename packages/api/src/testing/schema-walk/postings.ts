import fc from 'fast-check'
import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import type { Row } from '../../data/entities.js'
import { idOf } from './identity.js'
import { BANNERS, CITY, townsOf, villagesOf } from './places.js'
import { ENTERPRISES, OTHERS } from './inhabitants.js'

/** When an appointment is in force: seen from the day on which the world is looked at. */
const TERMS = {
  running: { startedOn: '2015-01-01', endedOn: null },
  lastDay: { startedOn: '2015-01-01', endedOn: '2015-12-31' },
  firstDay: { startedOn: '2015-12-31', endedOn: '2016-12-31' },
  ended: { startedOn: '2015-01-01', endedOn: '2015-12-30' },
  future: { startedOn: '2016-01-01', endedOn: null },
} as const satisfies Record<string, Pick<Row<'Appointment'>, 'startedOn' | 'endedOn'>>

/** One appointment to be given, by places of the small world. */
export interface Posting {
  readonly role: Role
  /** Which of the divisions of the role's level. */
  readonly place: number
  /** Which enterprise; of a chief only. */
  readonly enterprise: number
  /** Which households; of a section-level leader only. */
  readonly households: readonly number[]
  readonly term: keyof typeof TERMS
  /** A broken row without a territory, enterprise or households: it opens nothing. */
  readonly broken: boolean
}

/** An appointment in force of a role somewhere. */
export const posting = (role: Role, place: number, extra: Partial<Posting> = {}): Posting => ({ role, place, enterprise: place, households: [], term: 'running', broken: false, ...extra })

/** Random appointments of one person: up to three, mostly in force. */
export const randomPostings = (householdCount: number): fc.Arbitrary<Posting[]> =>
  fc.array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      place: fc.nat({ max: 6 }),
      enterprise: fc.nat({ max: ENTERPRISES.length - 1 }),
      households: fc.uniqueArray(fc.nat({ max: householdCount - 1 }), { maxLength: 10 }),
      term: fc.oneof({ weight: 5, arbitrary: fc.constant('running' as const) }, { weight: 2, arbitrary: fc.constantFrom('lastDay', 'firstDay', 'ended', 'future' as const) }),
      broken: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
    { maxLength: 3 },
  )

type Regions = readonly { readonly code: string; readonly parentCode: string | null }[]

const regionOf = (regions: Regions, { role, place }: Posting): string | null => {
  const at = (codes: readonly string[]): string => codes[place % codes.length] ?? CITY
  switch (role) {
    case 'ADMINISTRATOR':
      return null
    case 'CITY_OFFICE':
    case 'FINANCE_OFFICE':
    case 'BANK_OFFICE':
      return CITY
    case 'AUDITOR':
      return at([CITY, ...BANNERS, ...townsOf(regions)])
    case 'CITY_LEADER':
    case 'SECTION_LEADER':
    case 'BANNER_OFFICE':
      return at(BANNERS)
    case 'TOWN_OFFICE':
      return at(townsOf(regions))
    case 'DIVISION_LEADER':
    case 'FIRST_SECRETARY':
    case 'VOLUNTEER_SUPERVISOR':
    case 'HONORARY_CHIEF':
      return at(villagesOf(regions))
  }
}

export interface PostedRows {
  readonly appointments: readonly Row<'Appointment'>[]
  readonly responsibilities: readonly Row<'Responsibility'>[]
}

/** The rows of a person's appointments, with what a section-level leader answers for. */
export const rowsOfPostings = (regions: Regions, accountId: string, postings: readonly Posting[], households: readonly Pick<Row<'Household'>, 'id' | 'regionCode'>[]): PostedRows => {
  const appointments = postings.map((each, n): Row<'Appointment'> => ({
    id: idOf('appointment', `${accountId} ${n}`),
    accountId,
    role: each.role,
    regionCode: each.broken ? null : regionOf(regions, each),
    enterpriseId: each.role === 'HONORARY_CHIEF' && !each.broken ? (ENTERPRISES[each.enterprise % ENTERPRISES.length] ?? null) : null,
    ...TERMS[each.term],
    sendingUnit: n === 0 ? '市扶贫办' : null,
    endReason: null,
    createdAt: '2015-01-01 00:00:00.000',
    contentHash: 'none',
    skills: n % 2 === 0 ? ['HEALTH', 'EDUCATION'] : null,
    rank: 'SECTION_CHIEF',
    source: 'BUREAU_HEAD',
    selectionBasis: '组织部文件',
    sendingUnitId: null,
    endKind: each.term === 'ended' ? 'TRANSFER' : null,
    renews: n === 1 ? idOf('appointment', `${accountId} 0`) : null,
  }))
  const responsibilities = postings.flatMap((each, n): Row<'Responsibility'>[] => {
    if (each.role !== 'SECTION_LEADER' || each.broken) return []
    return each.households.flatMap((index, place) => {
      const household = households[index]
      if (household === undefined) return []
      // The last of several was handed over yesterday and is nobody's to see any more.
      const past = place > 0 && place === each.households.length - 1
      return [{ id: idOf('responsibility', `${accountId} ${n} ${index}`), appointmentId: idOf('appointment', `${accountId} ${n}`), accountId, householdId: household.id, regionCode: household.regionCode, place: place + 1, startedOn: '2015-01-01', endedOn: past ? '2015-12-30' : null, note: null }]
    })
  })
  return { appointments, responsibilities }
}

/** Appointments of the others: somebody for each role, one disabled, one who was never appointed. */
export const OTHER_POSTINGS: readonly (readonly Posting[])[] = OTHERS.map((_, n) => {
  if (n === 10) return []
  if (n === 0) return [posting('SECTION_LEADER', 1, { households: [3, 21, 6] }), posting('FIRST_SECRETARY', 1)]
  if (n === 1) return [posting('TOWN_OFFICE', 1), posting('TOWN_OFFICE', 2, { term: 'ended' })]
  if (n === 2) return [posting('HONORARY_CHIEF', 1, { enterprise: 0, term: 'lastDay' }), posting('ADMINISTRATOR', 0)]
  // A supervisor on the last day, in the village of a first secretary.
  if (n === 3) return [posting('VOLUNTEER_SUPERVISOR', 1, { term: 'lastDay' })]
  const role = ROLES[n % ROLES.length]
  return role === undefined ? [] : [posting(role, n, role === 'SECTION_LEADER' ? { households: [9, 12] } : {})]
})

