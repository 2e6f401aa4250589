import type { TimelineEntry } from '../../ui/Timeline'
import { fullInstant } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { householdAttributes } from './household-codes'
import type { Household } from './household-file'
import { livingChange } from './living-text'
import { householdStatuses, povertyCauses } from './household-query'
import { observationStatuses } from '../observation/observation-steps'
import { programmeEventText } from '../trace/programme-event-text'
import { periodText } from '../linkage/period'
import { caseKinds } from '../register-case/case-query'
import { caseActs, tellingStatuses } from '../register-case/case-words'
import type { Translate } from '../../ui/text/catalogue'

export type Event = NonNullable<Household['timeline']>[number]

const shapes = {
  IDENTIFIED: 'disc', STATUS: 'disc', RESPONSIBILITY: 'disc', FACT: 'ring', MEMBER: 'ring', MEASURE: 'ring', PLAN: 'ring', PROJECT: 'ring', VISIT: 'ring', OBSERVATION: 'diamond', OUTCOME: 'ring', CASE: 'ring',
} as const satisfies Record<Event['kind'], TimelineEntry['shape']>

const standards = ['NATIONAL', 'PROVINCIAL', 'CITY'] as const
const revealFields = ['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'HEALTH'] as const
const opaqueId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}/
const facts = ['incomeTotal', 'name', 'nameMongolian', 'relation', 'sex', 'birthDate', 'ethnicity', 'idNumber', 'health', 'disability', 'labour', 'education', 'student', 'migrantWork', 'migrantMonths', 'medicalInsurance', 'seriousIllnessInsurance', 'pensionInsurance', 'lowAllowance', 'attribute', 'mainCause', 'otherCauses', 'phone', 'bankAccount', 'netIncomePerCapita', 'status', 'standard', 'size', 'groupName', 'identifiedOn', 'exitedOn', 'responsibleCadre', 'handlerId', 'dueAt', 'household', 'visitedOn', 'field', 'severity', 'score', 'endedOn', 'startedOn', 'role', 'region', 'disabled'] as const

/** What happened to a household, in words. */
export function timelineEntries(events: readonly Event[], t: Translate): TimelineEntry[] {
  return events.map((event) => {
    const who = [event.by?.name, event.reason, event.fileNumber === null ? null : t('duplicate.ofFile', { number: event.fileNumber })].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
    return { id: event.id, day: event.on, shape: shapes[event.kind], what: eventText(event, t), ...(who === '' ? {} : { who }), ...(event.caseId === null ? {} : { href: `/cases/${event.caseId}` }) }
  })
}

export function eventText({ kind, field, from, to, person }: Event, t: Translate): string {
  const programme = programmeEventText({ field, from, to }, t)
  if (programme !== null) return programme
  const living = livingChange(field, null, t)
  // What is never written down has no value on either side; that is no value that was missing.
  if (kind === 'FACT' && living === null && from === null && to === null) return concealedText(field, person, t)
  if (kind === 'FACT' && living !== null) return t('household.timeline.fact', { field: living.name, from: livingChange(field, from, t)?.value ?? t('ui.unknown'), to: livingChange(field, to, t)?.value ?? t('ui.unknown') })
  if (kind === 'FACT' && field?.startsWith('person.') === true) return personText(field.slice('person.'.length), from, to, person, t)
  const [before, after] = [valueText(field, from, t), valueText(field, to, t)]
  switch (kind) {
    case 'IDENTIFIED':
      return t('household.timeline.identified')
    case 'STATUS':
      return before === null ? t('household.timeline.statusNow', { to: after ?? '' }) : t('household.timeline.status', { from: before, to: after ?? '' })
    case 'RESPONSIBILITY':
      return after === null ? t('household.timeline.cadreLeft', { from: before ?? '' }) : t('household.timeline.cadre', { to: after })
    case 'FACT':
      return t('household.timeline.fact', { field: factName(field, t), from: before ?? t('ui.unknown'), to: after ?? t('ui.unknown') })
    case 'MEMBER':
      return memberText(field, from, to, t)
    case 'OUTCOME':
      return outcomeText(field, from, to, t)
    case 'CASE':
      return caseText(field, to, t)
    default:
      return after === null ? t(`household.timeline.kind.${kind}`) : `${t(`household.timeline.kind.${kind}`)}${t('household.timeline.colon')}${after}`
  }
}

const memberEvents = ['BIRTH', 'MARRIAGE_IN', 'MOVE_IN', 'OMISSION', 'DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE', 'TRANSFER', 'SPLIT', 'MERGE'] as const

/** Who came or left and how, who heads the household now, and what was split off or merged. */
function memberText(field: string | null, from: string | null, to: string | null, t: Translate): string {
  if (field === 'headName') return t('membership.headNow', { from: from ?? '', to: to ?? '' })
  if (field === 'split') return to === null ? t('membership.splitFrom', { number: from ?? '' }) : t('membership.splitTo', { number: to })
  if (field === 'merged') return to === null ? t('membership.mergedFrom', { number: from ?? '' }) : t('membership.mergedInto', { number: to })
  const kind = memberEvents.find((name) => field === `member.${name}`)
  const how = kind === undefined ? (field ?? '') : t(`membership.kind.${kind}`)
  return to === null ? t('membership.left', { name: from ?? '', how }) : t('membership.came', { name: to, how })
}

/** What was done in a case, and what became of it where that is more than its next step. */
function caseText(field: string | null, to: string | null, t: Translate): string {
  const [, kindName, actName] = (field ?? '').split('.')
  const [kind, act, status] = [caseKinds.find((name) => name === kindName), caseActs.find((name) => name === actName), tellingStatuses.find((name) => name === to)]
  const what = act === undefined ? t(actName === 'REVISE' ? 'household.timeline.caseRevised' : 'household.timeline.caseOpened') : t(`registerCase.actName.${act}`)
  const done = `${kind === undefined ? '' : t(`registerCase.kind.${kind}`)}${t('household.timeline.colon')}${what}`
  return act === undefined || status === undefined ? done : t('household.timeline.caseBecame', { what: done, status: t(`registerCase.status.${status}`) })
}

/** That a value was changed which the history does not tell: a telephone number, a bank account, of a member the ID number or health. */
function concealedText(field: string | null, person: string | null, t: Translate): string {
  const name = field?.startsWith('person.') === true ? `${person ?? ''} ${factName(field.slice('person.'.length), t)}`.trim() : factName(field, t)
  return `${name}${t('household.timeline.colon')}${t('household.timeline.changed')}`
}

/** What changed of a member, by the member's name. */
function personText(field: string, from: string | null, to: string | null, person: string | null, t: Translate): string {
  const name = `${person ?? ''} ${factName(field, t)}`.trim()
  return t('household.timeline.fact', { field: name, from: personValue(field, from, t) ?? t('ui.unknown'), to: personValue(field, to, t) ?? t('ui.unknown') })
}

const sexes = ['UNKNOWN', 'MALE', 'FEMALE', 'UNSPECIFIED'] as const
const labours = ['ORDINARY', 'SKILLED', 'WEAK', 'LOST', 'NONE'] as const
const works = ['NONE', 'IN_TOWN', 'IN_COUNTY', 'IN_PROVINCE', 'OUTSIDE', 'OTHER'] as const

function personValue(field: string, value: string | null, t: Translate): string | null {
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'living.yes' : 'living.no')
  const [sex, labour, work] = [sexes.find((name) => name === value), labours.find((name) => name === value), works.find((name) => name === value)]
  if (field === 'sex' && sex !== undefined) return t(`household.sex.${sex}`)
  if (field === 'labour' && labour !== undefined) return t(`household.labour.${labour}`)
  if (field === 'migrantWork' && work !== undefined) return t(`household.migrantWork.${work}`)
  return value
}

/** What an enterprise brought in a quarter; with a former amount alone, that it was taken back. */
function outcomeText(field: string | null, from: string | null, to: string | null, t: Translate): string {
  const period = periodText(field?.split('.')[1] ?? '', t)
  return to === null ? t('household.timeline.outcomeReversed', { period, amount: formatYuan(Number(from)) }) : t('household.timeline.outcome', { period, amount: formatYuan(Number(to)) })
}

export function factName(field: string | null, t: Translate): string {
  const [name = '', year] = (field ?? '').split(/[.:]/)
  const revealed = revealFields.find((fieldName) => fieldName === name)
  if (revealed !== undefined) return t(`household.revealField.${revealed}`)
  const known = facts.find((fact) => fact === name)
  if (known === undefined) return field ?? ''
  return year === undefined ? t(`household.fact.${known}`) : `${year} ${t(`household.fact.${known}`)}`
}

/** A stored value in words: codes by their names, amounts in yuan. */
export function valueText(field: string | null, value: string | null, t: Translate): string | null {
  if (value === null || value === '') return null
  if (opaqueId.test(value)) return `${value.slice(0, 8)}…`
  const status = householdStatuses.find((name) => name === value)
  if (status !== undefined) return t(`household.status.${status}`)
  const cause = povertyCauses.find((name) => name === value)
  if (cause !== undefined) return t(`household.cause.${cause}`)
  const standard = standards.find((name) => name === value)
  if (field === 'standard' && standard !== undefined) return t(`household.standard.${standard}`)
  const attribute = householdAttributes.find((name) => name === value)
  if (attribute !== undefined) return t(`household.attribute.${attribute}`)
  const revealed = revealFields.find((name) => name === value)
  if (revealed !== undefined) return t(`household.revealField.${revealed}`)
  const step = observationStatuses.find((name) => name === value)
  if (step !== undefined) return t(`observation.status.${step}`)
  if ((field?.startsWith('netIncomePerCapita') === true || field?.startsWith('incomeTotal') === true) && /^\d+$/.test(value)) return formatYuan(Number(value))
  if (instant.test(value)) return fullInstant(`${value.slice(0, 19).replace(' ', 'T')}Z`)
  return value
}
