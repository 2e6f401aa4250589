import type { Row } from '../../../data/entities.js'
import type { CaseLevel } from '../../../features/register-case/case-codes.js'
import { CaseActName } from '../../../features/register-case/case-codes.js'
import { partRefusal } from '../../../features/register-case/case-judging.js'
import { recordsOf } from '../../../features/register-case/case-records.js'
import { rulesOf } from '../../../features/register-case/case-rule-sets.js'
import { standingOf } from '../../../features/register-case/case-standing.js'
import { instant, many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { dutiesOverHousehold } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

const MONITORING_SCOPE_OF_2021 = 600_000

/** The village by its first secretary, or by its town where it has none; the town and the banner by their offices. */
const levelsIn = (view: View, village: string): Set<CaseLevel> => {
  const over = (role: string): boolean => view.duties.some((duty) => duty.role === role && liesIn(village, duty.region))
  const hasSecretary = view.stored.Appointment.some((post) => post.role === 'FIRST_SECRETARY' && post.regionCode === village && isInForce(post, view.today))
  const levels: [CaseLevel, boolean][] = [
    ['VILLAGE', over('FIRST_SECRETARY') || (over('TOWN_OFFICE') && !hasSecretary)],
    ['TOWN', over('TOWN_OFFICE')],
    ['BANNER', over('BANNER_OFFICE')],
  ]
  return new Set(levels.filter(([, is]) => is).map(([level]) => level))
}

const actionsOn = (view: View, row: Row<'RegisterCase'>): CaseActName[] => {
  const actor = { accountId: view.me, levels: levelsIn(view, row.regionCode) }
  return Object.values(CaseActName).filter((act) => 'level' in partRefusal(rulesOf(row.ruleSet, row.kind), standingOf(row), act, actor))
}

/** A draft, or what was sent back, by whoever acts for the village and did not act for another level. */
const mayRevise = (view: View, row: Row<'RegisterCase'>): boolean =>
  (row.status === 'DRAFT' || row.status === 'SENT_BACK') && levelsIn(view, row.regionCode).has('VILLAGE') && row.acts.every((act) => act.accountId !== view.me || act.level === 'VILLAGE' || act.act === 'OBJECT')

/** Of the town's office whoever acted for another level leaves what the town has still to do to a colleague who can sign in, or to nobody. */
const reviewLeftTo = (view: View, row: Row<'RegisterCase'>): string | null => {
  const { ended, actors, position } = standingOf(row)
  const isLeft = !ended && levelsIn(view, row.regionCode).has('TOWN') && (actors.get(view.me) ?? 'TOWN') !== 'TOWN' && rulesOf(row.ruleSet, row.kind).route.some(({ level }, step) => step >= position && level === 'TOWN')
  if (!isLeft) return null
  const holdsToo = (post: Row<'Appointment'>): boolean => post.role === 'TOWN_OFFICE' && post.regionCode === `${row.regionCode.slice(0, 9)}000` && post.accountId !== view.me && isInForce(post, view.today)
  const canSignIn = (id: string): boolean => view.stored.Account.some((account) => account.id === id && account.disabledAt === null)
  return view.stored.Appointment.some((post) => holdsToo(post) && canSignIn(post.accountId)) ? 'COLLEAGUE' : 'NOBODY'
}

/** Both committees; a work team and a first secretary where the village has them today. */
const verifiersIn = ({ stored, today }: View, village: string): string[] => {
  const hasTeam = stored.WorkTeam.some((team) => team.regionCode === village && isInForce(team, today))
  const hasSecretary = stored.Appointment.some((post) => post.role === 'FIRST_SECRETARY' && post.regionCode === village && isInForce(post, today))
  return ['PARTY_BRANCH', 'VILLAGERS_COMMITTEE', ...(hasTeam ? ['WORK_TEAM'] : []), ...(hasSecretary ? ['FIRST_SECRETARY'] : [])]
}

/** A case as anybody who sees it sees it. */
export const caseOf = (view: View, row: Row<'RegisterCase'>): Projection => {
  const { stored } = view
  const { content } = row
  const household = stored.Household.find((each) => each.id === row.householdId && dutiesOverHousehold(view, each).length > 0)
  const eliminated = stored.RegisterCase.find((each) => each.id === content.eliminates && view.show.seesCase(each))
  const verified = row.acts.findLast((act) => act.act === 'VERIFY')
  const rules = rulesOf(row.ruleSet, row.kind)
  const standing = standingOf(row)
  return {
    type: 'RegisterCase',
    id: row.id,
    fields: {
      ...values(row, 'id', 'number', 'version', 'kind', 'status', 'ruleSet', 'headName', 'size', 'reason', 'openedOn', 'waitingFor', 'waitsFrom', 'decideBy', 'followUpUntil', 'riskEndedOn'),
      region: () => one(view.show.region(row.regionCode)),
      household: () => one(household === undefined ? null : view.show.household(household)),
      openedBy: () => one(view.show.account(row.openedBy)),
      overdue: () => value(row.decideBy !== null && row.decideBy < view.today),
      members: () => value((content.members ?? []).map(({ name, relation, sex, birthDate, ethnicity, labour, idNumberPrefix }) => ({ name, relation, sex, birthDate, ethnicity, labour, idNumber: idNumberPrefix === null ? null : '159999************' }))),
      groupName: () => value(content.groupName ?? null),
      attribute: () => value(content.attribute ?? null),
      mainCause: () => value(content.mainCause ?? null),
      ground: () => value(content.ground ?? null),
      monitoringType: () => value(content.monitoringType ?? null),
      channel: () => value(content.channel ?? null),
      eliminates: () => one(eliminated === undefined ? null : caseOf(view, eliminated)),
      statedIncome: () => value(content.income == null ? null : { ...content.income, line: row.kind === 'MONITORING' ? MONITORING_SCOPE_OF_2021 : null }),
      checkedIncome: () => value(verified?.income ?? null),
      items: () => value(verified?.items ?? []),
      notices: () => value(standing.notices),
      objections: () => value(standing.objections.map(({ id, ...rest }) => ({ objection: id, ...rest }))),
      flags: () => value(standing.flags),
      acts: () =>
        many(
          recordsOf(row).map((record) => ({
            type: 'CaseRecord',
            id: null,
            fields: {
              ...values(record, 'act', 'level', 'on', 'status', 'comment', 'entitled', 'present', 'inFavour', 'spotChecked', 'acceptedBy', 'verifiers', 'stable'),
              at: () => value(instant(record.at)),
              by: () => one(view.show.account(record.accountId)),
              codeIssuedBy: () => one(view.show.account(record.codeIssuer)),
            },
          })),
        ),
      rules: () =>
        value({
          route: rules.route.map((step) => step.act),
          levels: rules.route.map((step) => step.level),
          noticeDays: rules.noticeDays.usual,
          leastNoticeDays: rules.noticeDays.least,
          townshipPercent: rules.spotCheck?.townshipPercent ?? null,
          countyPercent: rules.spotCheck?.countyPercent ?? null,
          items: rules.items,
          incomeOverLine: rules.incomeOverLine,
          failureEnds: ['IDENTIFICATION', 'RETURN', 'CANCELLATION', 'MONITORING'].includes(row.kind),
          decideWithinDays: rules.decideWithinDays,
        }),
      incomeYears: () => value([Number(row.openedOn.slice(0, 4)) - 1, Number(row.openedOn.slice(0, 4))]),
      whoMustVerify: () => value(row.kind === 'EXIT' ? verifiersIn(view, row.regionCode) : []),
      viewerCan: () => value(actionsOn(view, row)),
      viewerCanRevise: () => value(mayRevise(view, row)),
      viewerLeavesReviewTo: () => value(reviewLeftTo(view, row)),
      viewerCanEndRisk: () => value(row.status === 'MONITORED' && row.riskEndedOn === null && view.today >= '2021-01-01' && levelsIn(view, row.regionCode).has('VILLAGE') && !stored.RegisterCase.some((each) => each.liveSubject === (row.householdId ?? row.id))),
    },
  }
}
