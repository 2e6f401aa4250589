import type { DayNumber } from '../calendar.js'
import { dayNumber, momentAt, momentText } from '../calendar.js'
import type { PlannedLinkage } from '../city/linkage-plan.js'
import { enterpriseId } from '../people/enterprises.js'
import { townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import type { SeededRandom } from '../random.js'
import type { ContractDays } from './contract-days.js'
import type { VillageHousehold } from './households.js'
import type { Village } from './village.js'

/** Contracts that go on from another were written down on the platform from the year on in which enterprises report there. */
const ASKED_FROM = dayNumber('2015-01-01')
/** How many days before a contract begins its households are asked, least and most, and how long the slowest answer takes. */
const [LEAST_BEFORE, MOST_BEFORE, LONGEST_ANSWER] = [22, 40, 18] as const
/** Part of the households that answer on their own page; for the others the first secretary does. */
const ANSWERS_ITSELF = 0.3
const REASONS = ['户主不会用手机，当面说明条款后本人同意。', '户主在外务工，电话说明条款后同意续约。', '逐条念给户主听，本人同意续约。'] as const
const HOUR = 60

/**
 * Writes how the households of a contract that goes on from another were asked anew, since its terms are new, and said yes before it began
 * (dossier 4.4, SO-4). By the chief, where the contract is in the own village; elsewhere by the town's office.
 */
export function recordProposals(village: Village, { enterprise }: PlannedLinkage, linkageId: string, contract: Pick<ContractDays, 'startedOn'>, before: Pick<ContractDays, 'endedOn' | 'endKind'>, households: readonly VillageHousehold[], random: SeededRandom): void {
  const { plan, rows } = village
  if (contract.startedOn < ASKED_FROM || plan.poorVillage === null) return
  const lastDay = contract.startedOn - 1
  const askedOn = dayAsked(lastDay, before, random)
  const askedAt = momentAt(askedOn, random.between(9 * HOUR, 11 * HOUR))
  const proposedBy = plan.enterprises.chiefs.includes(enterprise) ? accountOf('chief', enterprise) : townOffice(plan.townCode)
  const secretary = accountOf('first-secretary', plan.poorVillage)
  for (const household of households) {
    const answersItself = random.chance(ANSWERS_ITSELF)
    rows.linkageProposal.push({
      id: village.nextId('linkageProposal'),
      linkageId,
      enterpriseId: enterpriseId(enterprise),
      regionCode: plan.code,
      householdNumber: household.number,
      householdId: household.id,
      status: 'CONFIRMED',
      proposedBy,
      proposedAt: momentText(askedAt),
      answeredBy: answersItself ? null : secretary,
      answeredAt: momentText(momentAt(Math.min(lastDay, askedOn + random.between(0, LONGEST_ANSWER)), random.between(14 * HOUR, 20 * HOUR))),
      reason: answersItself ? null : random.pick(REASONS),
    })
  }
}

/** A day well before the contract begins; after a contract that was broken off, one after its end where days are left. */
function dayAsked(lastDay: DayNumber, { endedOn, endKind }: Pick<ContractDays, 'endedOn' | 'endKind'>, random: SeededRandom): DayNumber {
  const usual = lastDay - random.between(LEAST_BEFORE, MOST_BEFORE)
  return endKind === null || endKind === 'RENEWED' ? usual : Math.min(lastDay, Math.max(usual, endedOn + 1))
}
