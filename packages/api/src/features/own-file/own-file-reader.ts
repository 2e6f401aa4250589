import { maskIdNumber } from '../../access/masking.js'
import type { OwnHousehold } from '../../access/own-household.js'
import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { unauthenticated } from '../../graphql/errors.js'
import type { AccountService } from '../account/account-service.js'
import { openedInBusinessTime } from '../observation/household-complaint-steps.js'
import type { HouseholdComplaintSteps } from '../observation/household-complaint-steps.js'
import { cadreOn } from '../household/household-targeting.js'
import { yearIncomeOf } from '../household/year-income.js'
import { reportStands } from '../outcome-dispute/dispute-rules.js'
import { activeOn } from '../person/active-person.js'
import { codeIssuerOf } from './code-issuer.js'
import type { OwnComplaintType, OwnCorrectionType, OwnFileType, OwnOutcomeType } from './own-file-type.js'
import { ownExitOf } from './own-exit.js'
import { ownLinkages } from './own-linkage.js'
import { OwnRows } from './own-rows.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'the one household whose session it is, by its id')
const REPORTS = new UnscopedTable('OutcomeReport', 'the reports that the own lines are of')
const ENTERPRISES = new UnscopedTable('Enterprise', 'names of the enterprises that the own lines are of')
const [persons, incomes, measures, visits, outcomes] = [new OwnRows('Person'), new OwnRows('HouseholdIncome'), new OwnRows('Measure'), new OwnRows('Visit'), new OwnRows('HouseholdOutcome')]
const disputes = new OwnRows('OutcomeDispute')

const STEPS = new UnscopedTable('ObservationStep', 'the steps of the household’s own complaints')
const [corrections, complaints, confirmations, cases] = [new OwnRows('CorrectionRequest'), new OwnRows('Observation'), new OwnRows('ResultConfirmation'), new OwnRows('RegisterCase')]

const MOST_OWN = 20
const MOST_VISITS = 20
const MOST_OUTCOMES = 40

/** Reads a household's file for the household itself: its own rows, and of others no more than their names. */
export class OwnFileReader {
  constructor(
    private readonly core: Core,
    private readonly accounts: AccountService,
    private readonly complaintSteps: HouseholdComplaintSteps,
  ) {}

  /** The household's own row. Throws UNAUTHENTICATED when the register no longer has it. */
  async householdOf(own: OwnHousehold): Promise<Row<'Household'>> {
    const household = await HOUSEHOLDS.findOne(this.core.database, [{ column: 'id', equals: own.householdId }])
    if (household === null) throw unauthenticated()
    return household
  }

  /** The whole file. Health, findings of visits and whole ID numbers are not in it: a slip may be lost. */
  async read(own: OwnHousehold): Promise<OwnFileType> {
    const { database, clock } = this.core
    const today = clock.today()
    const household = await this.householdOf(own)
    const [members, years, helped, seen, received, asked, complained, saidOf, exits, issuer] = await Promise.all([
      persons.of(database, own, [activeOn(today)], { orderBy: [{ column: 'position' }] }),
      incomes.of(database, own, [], { orderBy: [{ column: 'year' }] }),
      measures.of(database, own, [], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] }),
      visits.of(database, own, [], { orderBy: [{ column: 'visitedOn', descending: true }, { column: 'id', descending: true }], limit: MOST_VISITS }),
      this.outcomes(own),
      this.corrections(own),
      this.complaints(own),
      confirmations.of(database, own),
      cases.of(database, own, [{ column: 'kind', equals: 'EXIT' }], { orderBy: [{ column: 'openedAt', descending: true }, { column: 'id', descending: true }] }),
      codeIssuerOf(database, own),
    ])
    const said = new Map(saidOf.map(({ resultId, agreed, comment, at }) => [resultId, { agreed, comment, at }]))
    const shown = new Map(saidOf.map(({ resultId, words }) => [resultId, words]))
    const cadreId = cadreOn(household, today)
    const names = await this.accounts.byIds([...new Set([...seen.map(({ accountId }) => accountId), ...(cadreId === null ? [] : [cadreId])])])
    const nameOf = (id: string): string => names.get(id)?.name ?? ''
    return {
      number: household.number,
      places: (['CITY', 'BANNER', 'TOWN', 'VILLAGE'] as const).flatMap((level) => this.core.regions.find(ancestorCode(household.regionCode, level))?.name ?? []),
      group: household.groupName,
      headName: household.headName,
      status: household.status,
      size: household.size,
      identifiedOn: household.identifiedOn,
      exitedOn: household.exitedOn,
      mainCause: household.mainCause,
      phone: household.phone,
      responsibleCadre: cadreId === null ? null : nameOf(cadreId),
      persons: members.map(({ id, name, relation, sex, birthDate, idNumberPrefix }) => ({ id, name, relation, sex, birthDate, idNumber: idNumberPrefix === null ? null : maskIdNumber(idNumberPrefix) })),
      incomes: years.map((income) => yearIncomeOf(household, income)),
      measures: helped.map(({ id, class: measureClass, description, amount, startedOn }) => ({ id, class: measureClass, description, amount, startedOn, said: said.get(id) ?? null })),
      exit: ownExitOf(exits, issuer),
      outcomes: received.map((outcome) => ({ ...outcome, said: said.get(outcome.id) ?? null, words: shown.get(outcome.id) ?? null })),
      linkages: await ownLinkages(this.core, own, issuer),
      visits: seen.map(({ visitedOn, accountId }) => ({ visitedOn, by: nameOf(accountId) })),
      corrections: asked,
      complaints: complained,
    }
  }

  private async corrections(own: OwnHousehold): Promise<OwnCorrectionType[]> {
    const rows = await corrections.of(this.core.database, own, [], { orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }], limit: MOST_OWN })
    return rows.map(({ id, topic, text, submittedAt, status, answer }) => ({ id, topic, text, submittedAt, status, answer }))
  }

  /**
   * What the household itself complained of; what others observed about it is not its to read. Of complaints from before
   * this session number, status and days alone: a first secretary or a town office could issue a code to themselves and
   * read what was said of others. Those that concern whoever handed out the code are not told of at all (4.1).
   */
  private async complaints(own: OwnHousehold): Promise<OwnComplaintType[]> {
    const { database } = this.core
    const opened = openedInBusinessTime(this.core.clock, own)
    const made = await complaints.of(database, own, [{ column: 'source', equals: 'HOUSEHOLD' }], { orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }] })
    const open = await this.complaintSteps.stepsOf(database, own, made)
    const rows = made.filter(({ id }) => open.has(id)).slice(0, MOST_OWN)
    const told = rows.filter(({ submittedAt }) => submittedAt >= opened)
    const steps = told.length === 0 ? [] : await STEPS.findMany(database, [{ column: 'observationId', in: told.map(({ id }) => id) }], { orderBy: [{ column: 'sequence' }] })
    const answers = new Map(steps.filter(({ comment }) => comment !== null && comment !== '').map(({ observationId, comment }) => [observationId, comment]))
    return rows.map(({ id, number, kind, text, submittedAt, status, dueAt, score }) => ({ id, number, submittedAt, status, dueAt, score, ...(open.get(id) ?? { mayScore: false, mayReopen: false }), ...(submittedAt >= opened ? { kind, text, answer: answers.get(id) ?? null } : { kind: null, text: null, answer: null }) }))
  }

  /** What reports in force say: neither returned ones, nor reversals and what they took back; but of these what somebody said was not so, with what became of it. */
  private async outcomes(own: OwnHousehold): Promise<Omit<OwnOutcomeType, 'said' | 'words'>[]> {
    const { database } = this.core
    const lines = await outcomes.of(database, own, [{ column: 'amount', above: 0 }])
    if (lines.length === 0) return []
    const standing = await REPORTS.findMany(database, [{ column: 'id', in: [...new Set(lines.map(({ reportId }) => reportId))] }])
    const reports = new Map(standing.filter(({ reverses }) => reverses === null).map((report) => [report.id, report]))
    const disputeOf = new Map((await disputes.of(database, own)).map(({ outcomeId, status, dueOn, answer }) => [outcomeId, { status, dueOn, answer }]))
    const enterprises = await ENTERPRISES.findMany(database, [{ column: 'id', in: [...new Set(lines.map(({ enterpriseId }) => enterpriseId))] }])
    const nameOf = new Map(enterprises.map(({ id, name }) => [id, name]))
    return lines
      .flatMap(({ id, reportId, enterpriseId, amount, months }): Omit<OwnOutcomeType, 'said' | 'words'>[] => {
        const report = reports.get(reportId)
        const dispute = disputeOf.get(id) ?? null
        if (report === undefined || (dispute === null && !reportStands({ status: report.status, reversed: report.reversedBy !== null }))) return []
        return [{ id, enterprise: nameOf.get(enterpriseId) ?? '', period: report.period, amount, months, dispute }]
      })
      .toSorted((one, other) => (one.period === other.period ? (one.id < other.id ? 1 : -1) : one.period < other.period ? 1 : -1))
      .slice(0, MOST_OUTCOMES)
  }
}
