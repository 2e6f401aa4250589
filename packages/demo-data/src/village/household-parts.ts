import { dayText } from '../calendar.js'
import type { Care, Term } from './care.js'
import type { HouseholdTrace } from './household-plans.js'
import { elementAt } from '../random.js'
import type { Incomes, IncomeStory } from './income.js'
import { incomesOf } from './income.js'
import { effectOf } from './measures.js'
import type { PlannedMeasure } from './measures.js'
import type { Member } from './member.js'
import type { StudentStage } from '../rows/household.js'
import type { Village } from './village.js'

/** Which household a row belongs to, and where. */
export interface HouseholdPlace {
  readonly householdId: string
  readonly regionCode: string
}

/** Writes the members; answers their ids, in the same order. */
export function recordPersons(village: Village, place: HouseholdPlace, members: readonly Member[]): string[] {
  return members.map((member) => {
    const id = village.nextId('person')
    village.rows.person.push({
      id,
      householdId: place.householdId,
      regionCode: place.regionCode,
      name: member.name,
      nameMongolian: member.nameMongolian,
      sex: member.sex,
      birthDate: dayText(member.birthday),
      relation: member.relation,
      idNumber: village.issuer.issue(member.birthday, member.sex),
      health: member.health,
      labour: member.labour,
      education: member.education,
      ethnicity: member.ethnicity,
      student: studentStage(member),
    })
    return id
  })
}

/** Where a member is at school; of those past school nothing but that they are not. */
function studentStage({ age, isStudent, birthday }: Member): StudentStage {
  if (!isStudent) return 'NONE'
  if (age < 13) return 'PRIMARY'
  if (age < 16) return 'JUNIOR'
  if (age < 19) return 'SENIOR'
  return birthday % 5 < 2 ? 'UNDERGRADUATE' : 'HIGHER_VOCATIONAL'
}

export function recordIncomes(village: Village, { householdId, regionCode }: HouseholdPlace, story: IncomeStory): Incomes {
  const incomes = incomesOf(story, village.random)
  village.rows.income.push(
    { householdId, regionCode, year: 2014, netPerCapita: incomes[2014] },
    { householdId, regionCode, year: 2015, netPerCapita: incomes[2015] },
  )
  return incomes
}

export function recordMeasures(village: Village, { householdId, regionCode }: HouseholdPlace, measures: readonly PlannedMeasure[], { links }: HouseholdTrace): void {
  measures.forEach((measure, index) => {
    const { planId, projectId, result, resultConfirmedOn } = elementAt(links, index)
    village.rows.measure.push({
      id: village.nextId('measure'),
      householdId,
      regionCode,
      class: measure.class,
      category: measure.category,
      description: measure.description,
      amount: measure.amount,
      startedOn: dayText(measure.startedOn),
      effect: effectOf(measure),
      planId,
      projectId,
      result,
      resultConfirmedOn,
    })
  })
}

/** The responsibility in force, after the one that ended when the leader took over from another. */
export function recordCare(village: Village, place: HouseholdPlace, care: Care): void {
  for (const term of care.before === null ? [care.now] : [care.before, care.now]) {
    village.rows.responsibility.push(responsibilityOf(village, place, care.place, term))
  }
}

function responsibilityOf(village: Village, { householdId, regionCode }: HouseholdPlace, place: number, term: Term): Village['rows']['responsibility'][number] {
  return {
    id: village.nextId('responsibility'),
    appointmentId: term.appointmentId,
    accountId: term.accountId,
    householdId,
    regionCode,
    place,
    startedOn: dayText(term.from),
    endedOn: term.to === null ? null : dayText(term.to),
  }
}
