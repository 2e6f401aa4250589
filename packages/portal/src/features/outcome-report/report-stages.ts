import type { LinkageFactsFragment, ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { shortInstant } from '../../ui/format/date'
import type { Translate } from '../../ui/text/catalogue'

/** One of the three people through whose hands a report goes. */
export interface Stage {
  readonly id: 'fill' | 'village' | 'town'
  readonly state: 'done' | 'now' | 'next' | 'refused'
  readonly name: string
  readonly note: string
}

interface Expected {
  /** The first secretary of the village; null when it has none or none is known. */
  readonly secretary: string | null
  readonly town: string | null
}

/** The way that a report being filled in will take. */
export function stagesOfDraft({ secretary, town }: Expected, t: Translate): Stage[] {
  return [
    { id: 'fill', state: 'now', name: t('outcomeReport.step.fill'), note: t('outcomeReport.step.filling') },
    { id: 'village', state: 'next', name: t('outcomeReport.step.village'), note: secretaryText(secretary, t) },
    { id: 'town', state: 'next', name: t('outcomeReport.step.town'), note: officeText(town, t) },
  ]
}

type Told = Pick<ReportWholeFragment, 'status' | 'submittedAt' | 'confirmedAt' | 'decidedAt' | 'submittedBy' | 'confirmedBy' | 'approvedBy' | 'returnedBy'> & {
  readonly outcomes: readonly Pick<ReportWholeFragment['outcomes'][number], 'confirmation'>[]
}

/** Who did what with a report and when, and whose turn it is. */
export function stagesOf(report: Told, { secretary, town }: Expected, t: Translate): Stage[] {
  const { status, submittedAt, confirmedAt, decidedAt, submittedBy, confirmedBy, approvedBy, returnedBy, outcomes } = report
  const confirmed = outcomes.filter(({ confirmation }) => confirmation === 'CONFIRMED').length
  const disputed = outcomes.filter(({ confirmation }) => confirmation === 'DISPUTED').length
  const judged = confirmed + disputed > 0 ? t('outcomeReport.step.judged', { confirmed, disputed }) : null
  const said = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')
  // A report without a line has nothing that the village could confirm.
  const passesVillage = confirmedAt !== null || outcomes.length === 0
  const isDecided = status === 'APPROVED' || status === 'RETURNED'
  return [
    { id: 'fill', state: 'done', name: t('outcomeReport.step.fill'), note: said(submittedBy?.name, shortInstant(submittedAt)) },
    {
      id: 'village',
      state: passesVillage ? 'done' : isDecided ? 'next' : 'now',
      name: t('outcomeReport.step.village'),
      note: outcomes.length === 0 ? t('outcomeReport.nothingPaid.forTown') : said(confirmedBy?.name ?? secretaryText(secretary, t), confirmedAt === null ? null : shortInstant(confirmedAt), judged),
    },
    {
      id: 'town',
      state: status === 'APPROVED' ? 'done' : status === 'RETURNED' ? 'refused' : status === 'VILLAGE_CONFIRMED' ? 'now' : 'next',
      name: t('outcomeReport.step.town'),
      note: isDecided
        ? said((approvedBy ?? returnedBy)?.name, decidedAt === null ? null : shortInstant(decidedAt), t(status === 'APPROVED' ? 'outcomeReport.step.approved' : 'outcomeReport.step.returned'))
        : officeText(town, t),
    },
  ]
}

export function townOf(linkage: Pick<LinkageFactsFragment, 'region'>): string | null {
  return linkage.region.parent?.name ?? null
}

function secretaryText(name: string | null, t: Translate): string {
  return name === null ? '' : t('outcomeReport.step.secretary', { name })
}

function officeText(town: string | null, t: Translate): string {
  return town === null ? '' : t('outcomeReport.step.office', { town })
}
