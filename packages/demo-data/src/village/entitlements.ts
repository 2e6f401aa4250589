import type { DayNumber } from '../calendar.js'
import { dayNumber, dayText, momentAt, momentText, TODAY } from '../calendar.js'
import { townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import type { SeededRandom } from '../random.js'
import type { EntitlementRow } from '../rows/entitlement.js'
import type { Member } from './member.js'
import type { HouseholdPlace } from './household-parts.js'
import type { Village } from './village.js'

const YEAR = 2015
const COAL = 1_000
const GRANT = 1_000_000
/** Coal comes to a village in some days of October; what was late comes in December, or has not come. */
const COAL_FROM = dayNumber('2015-10-12')
const GRANTS_FROM = dayNumber('2015-09-08')
const JOBS_FROM = dayNumber('2015-03-02')
const COAL_COME = 0.9
const COAL_PARTLY = 0.03
const GRANT_COME = 0.86
const JOBLESS = 0.05
const JOB_FOUND = 0.7
const STRUCK_OFF = 0.03

/** Students who get the grant: at a university or a higher vocational school. */
const isAtUniversity = ({ isStudent, age }: Member): boolean => isStudent && age >= 19

/** The rosters of 2015 in one village: when its coal came, and who keeps them. */
export class EntitlementBook {
  private readonly random: SeededRandom
  private readonly coalDay: DayNumber
  private readonly accountId: string

  constructor(private readonly village: Village) {
    const { plan } = village
    this.random = village.randomFor('entitlements')
    this.coalDay = COAL_FROM + this.random.below(25)
    this.accountId = plan.poorVillage === null ? townOffice(plan.townCode) : accountOf('first-secretary', plan.poorVillage)
  }

  /** Puts a poor household on the rosters (M-8): a tonne of coal, a grant to each student, a job to a family without any. */
  record(place: HouseholdPlace, members: readonly Member[], personIds: readonly string[]): void {
    this.coal(place)
    for (const [index, member] of members.entries()) if (isAtUniversity(member)) this.grant(place, personIds[index] ?? null)
    if (this.random.chance(JOBLESS)) this.job(place)
  }

  private coal(place: HouseholdPlace): void {
    const draw = this.random.next()
    if (draw < COAL_COME) this.add(place, 'COAL', null, COAL, 'DELIVERED', this.coalDay)
    else if (draw < COAL_COME + COAL_PARTLY) this.add(place, 'COAL', null, COAL / 2, 'DUE', this.coalDay, '先发半吨，其余待运')
    else this.add(place, 'COAL', null, 0, 'DUE', null)
  }

  private grant(place: HouseholdPlace, personId: string | null): void {
    if (this.random.chance(GRANT_COME)) this.add(place, 'STUDENT_GRANT', personId, GRANT, 'DELIVERED', GRANTS_FROM + this.random.below(60))
    else this.add(place, 'STUDENT_GRANT', personId, 0, 'DUE', null)
  }

  private job(place: HouseholdPlace): void {
    if (this.random.chance(STRUCK_OFF)) this.add(place, 'JOB', null, 0, 'WITHDRAWN', null, '家中已有人务工，不属零就业家庭')
    else if (this.random.chance(JOB_FOUND)) this.add(place, 'JOB', null, 1, 'DELIVERED', JOBS_FROM + this.random.below(240), '嘎查村公益岗位')
    else this.add(place, 'JOB', null, 0, 'DUE', null)
  }

  private add({ householdId, regionCode }: HouseholdPlace, kind: EntitlementRow['kind'], personId: string | null, delivered: number, status: EntitlementRow['status'], day: DayNumber | null, note: string | null = null): void {
    const savedOn = Math.min(day ?? dayNumber('2015-09-01'), TODAY - 1)
    this.village.rows.entitlement.push({
      id: this.village.nextId('entitlement'), householdId, personId, regionCode, year: YEAR, kind, delivered, status, deliveredOn: day === null ? null : dayText(day), note,
      accountId: this.accountId, savedAt: momentText(momentAt(savedOn, 600)),
    })
  }
}
