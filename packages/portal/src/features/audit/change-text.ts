import type { TrailEntryFragment } from '../../gql/audit/graphql'
import { fullInstant } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { unitText } from '../../ui/format/unit-text'
import type { Translate } from '../../ui/text/catalogue'
import { courtyardKinds, courtyardModels } from '../courtyard/courtyard-codes'
import { roles } from '../appointment/roles'
import { householdAttributes } from '../household/household-codes'
import { householdStatuses, povertyCauses } from '../household/household-query'
import { linkageForms, termKinds, type ContractTerm } from '../linkage/contract-draft'
import { agreementKinds } from '../cooperation-agreement/agreement-codes'
import { pledgeKinds } from '../pledge/pledge-codes'
import { observationKinds } from '../observation/observation-query'
import { observationStatuses } from '../observation/observation-steps'

type Change = TrailEntryFragment['changes'][number]
type Subject = Pick<TrailEntryFragment, 'subjectType'>

const reportStatuses = ['SUBMITTED', 'VILLAGE_CONFIRMED', 'APPROVED', 'RETURNED'] as const
const confirmations = ['PENDING', 'CONFIRMED', 'DISPUTED'] as const
const correctionTopics = ['MEMBERS', 'INCOME', 'MEASURE', 'CAUSE', 'CONTACT', 'OTHER'] as const
const severities = ['NORMAL', 'SERIOUS', 'URGENT'] as const
const bannerLists = ['NATIONAL', 'AUTONOMOUS_REGION'] as const
const planStatuses = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'APPROVED', 'CLOSED'] as const
const projectStatuses = ['PLANNED', 'UNDERWAY', 'COMPLETED', 'VERIFIED', 'STOPPED'] as const
const householdGaps = ['NO_CAUSE', 'NO_PLAN', 'NO_MEASURE', 'NO_PROJECT', 'NO_CADRE', 'NO_EFFECT', 'TRACE_INCOMPLETE', 'MEASURE_ON_CANCELLED'] as const
const leadingLevels = ['NATIONAL', 'REGIONAL', 'CITY', 'BANNER'] as const
const closenesses = ['CLOSE', 'SEMI_CLOSE', 'LOOSE'] as const
const payingRhythms = ['QUARTER', 'HALF_YEAR', 'YEAR', 'ONCE'] as const
const assistanceKinds = ['PAIRED', 'DESIGNATED', 'ENTERPRISE'] as const
const linkageEnds = ['EARLY', 'ENTERPRISE_DEFAULT', 'HOUSEHOLDS_DEFAULT', 'RENEWED'] as const
const formats = ['csv', 'xlsx'] as const
const fields = [
  'headName', 'size', 'split', 'merged', 'member', 'living', 'incomeTotal', 'person', 'coverage', 'villageFile', 'mean', 'entitlement',
  'attribute', 'mainCause', 'otherCauses', 'phone', 'bankAccount', 'netIncomePerCapita', 'responsibleCadre', 'ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'HEALTH',
  'registered', 'household', 'visitedOn', 'account', 'role', 'enterprise', 'skills', 'name', 'endKind', 'renews', 'startedOn', 'endedOn', 'status', 'kind', 'severity', 'handlerId', 'dueAt', 'score',
  'reopened', 'escalatedTo', 'leadId', 'total', 'line', 'reversedBy', 'format', 'region', 'nameContains', 'number', 'withoutCadre', 'notVisitedSince', 'targetingIncomplete', 'exitedIn',
  'isPoorVillage', 'povertyCountyLevel', 'topic', 'agreed', 'project', 'plan', 'years', 'resultConfirmedOn', 'traceGap', 'entitlementDue', 'notOnProject', 'identifiedOn', 'exitedOn',
  'creditCode', 'industry', 'leadingLevel', 'form', 'model', 'closeness', 'payingRhythm', 'contract', 'nameEn', 'active', 'courtyardKind', 'courtyardModel', 'investment', 'yearYield', 'households', 'pledgeKind', 'pledgeSize', 'unit', 'agreementKind', 'partner', 'volume', 'accessToken', 'days', 'certificate', 'words', 'assistanceKind',
] as const
type Field = (typeof fields)[number]

/** What is shown and never written down: named alone. */
const shown: ReadonlySet<string> = new Set(['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'HEALTH'])

/** One change in words. What had no value before has no arrow; a sensitive value is only named. */
export function changeText(change: Change, entry: Subject, t: Translate): string {
  const name = fieldName(change.field, t)
  if (shown.has(change.field)) return name
  const from = change.fromName ?? valueText(change.field, change.from, entry, t)
  const to = change.toName ?? valueText(change.field, change.to, entry, t)
  const colon = t('household.timeline.colon')
  if (from === null && to === null) return `${name}${colon}${t('audit.changed')}`
  return from === null ? `${name}${colon}${to ?? ''}` : `${name}${colon}${from} → ${to ?? t('ui.none')}`
}

/** A field in words; an income's with its year, a line's with its number. One that this version does not know stays as the API names it. */
export function fieldName(field: string, t: Translate): string {
  const [head = '', part] = field.split(/[. ]/)
  const known = fields.find((name) => name === head)
  if (known === undefined) return field
  if (known === 'member' || known === 'living' || known === 'person' || known === 'coverage' || known === 'mean' || known === 'entitlement') return t(`audit.field.${known}`)
  if (known === 'contract' && isTerm(part)) return t(`linkage.term.${part}`)
  if (known === 'line' && part !== undefined) return t('audit.line', { line: part })
  return part === undefined ? t(`audit.field.${known}`) : `${part} ${t(`audit.field.${known}`)}`
}

function valueText(field: string, value: string | null, { subjectType }: Subject, t: Translate): string | null {
  if (value === null || value === '') return null
  const [head, part] = field.split(/[. ]/)
  if (head === 'contract' && isTerm(part)) return termText(part, value, t)
  const known = fields.find((name) => name === head)
  return known === undefined ? value : wordOf(known, value, subjectType, t) ?? value
}

/** A code in the words of what it is a code of; null for a value that is no code. */
function wordOf(field: Field, value: string, subjectType: string, t: Translate): string | null {
  switch (field) {
    case 'status':
      return statusWord(value, subjectType, t)
    case 'line':
      return word(confirmations, value, (name) => t(`outcomeReport.confirmation.${name}`))
    case 'kind':
      return word(observationKinds, value, (name) => t(`observation.kind.${name}`))
    case 'topic':
      return word(correctionTopics, value, (name) => t(`correction.topic.${name}`))
    case 'severity':
      return word(severities, value, (name) => t(`observation.severity.${name}`))
    case 'escalatedTo':
      return word(['BANNER', 'CITY'] as const, value, (name) => t(`office.escalated.${name}`))
    case 'attribute':
      return word(householdAttributes, value, (name) => t(`household.attribute.${name}`))
    case 'mainCause':
    case 'otherCauses':
      return value.split(',').map((cause) => word(povertyCauses, cause, (name) => t(`household.cause.${name}`)) ?? cause).join(t('ui.separator'))
    case 'role':
      return word(roles, value, (name) => t(`appointment.role.${name}`))
    case 'format':
      return word(formats, value, (name) => t(`audit.fileFormat.${name}`))
    case 'registered':
    case 'reopened':
    case 'withoutCadre':
    case 'targetingIncomplete':
    case 'isPoorVillage':
    case 'agreed':
    case 'active':
      return t(value === 'yes' || value === 'true' ? 'audit.yes' : 'audit.no')
    case 'povertyCountyLevel':
      return word(bannerLists, value, (name) => t(`poorVillage.list.${name}`))
    case 'traceGap':
      return word(householdGaps, value, (name) => t(`trace.filter.${name}`))
    case 'leadingLevel':
      return word(leadingLevels, value, (name) => t(`linkage.leadingLevel.${name}`))
    case 'form':
      return word(linkageForms, value, (name) => t(`linkage.form.${name}`))
    case 'closeness':
      return word(closenesses, value, (name) => t(`linkage.closeness.${name}`))
    case 'payingRhythm':
      return word(payingRhythms, value, (name) => t(`linkage.rhythm.${name}`))
    case 'endKind':
      return subjectType === 'Linkage' ? word(linkageEnds, value, (name) => t(`linkage.endKind.${name}`)) : null
    case 'courtyardKind':
      return word(courtyardKinds, value, (name) => t(`courtyard.kind.${name}`))
    case 'courtyardModel':
      return word(courtyardModels, value, (name) => t(`courtyard.model.${name}`))
    case 'pledgeKind':
      return word(pledgeKinds, value, (name) => t(`pledge.kind.${name}`))
    case 'assistanceKind':
      return word(assistanceKinds, value, (name) => t(`responsibility.assistance.kind.${name}`))
    case 'agreementKind':
      return word(agreementKinds, value, (name) => t(`agreement.kind.${name}`))
    case 'pledgeSize':
    case 'volume':
      // Fen, or hundredths of a unit that stands beside it.
      return /^\d+$/.test(value) ? formatYuan(Number(value)) : null
    case 'unit':
      return unitText(value, t)
    case 'investment':
    case 'yearYield':
    case 'total':
    case 'incomeTotal':
    case 'netIncomePerCapita':
      return /^-?\d+$/.test(value) ? formatYuan(Number(value)) : null
    case 'dueAt':
      return fullInstant(`${value.slice(0, 19).replace(' ', 'T')}Z`)
    default:
      return null
  }
}

const isTerm = (part: string | undefined): part is ContractTerm => part !== undefined && part in termKinds

/** A term of a contract in its unit. */
function termText(term: ContractTerm, value: string, t: Translate): string {
  if (termKinds[term] === 'yuan') return formatYuan(Number(value))
  if (termKinds[term] === 'percent') return `${Number(value) / 100}%`
  return termKinds[term] === 'yesOrNo' ? t(value === 'yes' ? 'audit.yes' : 'audit.no') : value
}

/** The states of households, observations and reports share some names; the subject tells which words are meant. */
function statusWord(value: string, subjectType: string, t: Translate): string | null {
  if (subjectType === 'OutcomeReport') return word(reportStatuses, value, (name) => t(`outcomeReport.status.${name}`))
  if (subjectType === 'VillagePlan') return word(planStatuses, value, (name) => t(`trace.planStatus.${name}`))
  if (subjectType === 'Project') return word(projectStatuses, value, (name) => t(`trace.projectStatus.${name}`))
  if (subjectType === 'Observation') return word(observationStatuses, value, (name) => t(`observation.status.${name}`))
  return value.split(',').map((status) => word(householdStatuses, status, (name) => t(`household.status.${name}`)) ?? status).join(t('ui.separator'))
}

function word<Name extends string>(names: readonly Name[], value: string, say: (name: Name) => string): string | null {
  const name = names.find((each) => each === value)
  return name === undefined ? null : say(name)
}
