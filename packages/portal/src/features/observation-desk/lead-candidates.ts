import type { LeadCandidatesQueryVariables, ReportOfMatterFragment } from '../../gql/observation-desk/graphql'
import { soughtObservation } from '../observation/sought-observation'
import type { Lead } from './GroupDialog'
import { leadingStatuses } from './joinable'

/** Reports of a village that are listed at most; older ones are found by their number. */
const MOST_LISTED = 50

/** What is asked for when someone looks for the report that shall lead: one of the village by its number, whatever it is about, or those of its kind that can lead now. */
export function candidatesFilter({ region, kind, status }: Pick<Lead, 'region' | 'kind' | 'status'>, text: string): LeadCandidatesQueryVariables {
  const number = soughtObservation(text)
  const filter = number === null ? { region: region.code, kind: [kind], status: leadingStatuses(status), grouped: true } : { region: region.code, number }
  return { filter, first: MOST_LISTED }
}

/**
 * Those to choose from. In the list only what is about the same project, person or office, narrowed by a part of number or words; what was
 * found by its number stands as it is, and the service says why it may not lead.
 */
export function candidatesOf(report: ReportOfMatterFragment, found: readonly ReportOfMatterFragment[], text: string): ReportOfMatterFragment[] {
  const others = found.filter(({ id }) => id !== report.id)
  if (soughtObservation(text) !== null) return others
  const part = text.trim().normalize('NFKC').toLowerCase()
  return others.filter((other) => isSameMatter(report, other) && (other.number.toLowerCase().includes(part) || other.text.normalize('NFKC').toLowerCase().includes(part)))
}

function isSameMatter(one: ReportOfMatterFragment, other: ReportOfMatterFragment): boolean {
  return one.project?.id === other.project?.id && one.cadre?.id === other.cadre?.id && one.subjectOffice === other.subjectOffice && (one.source === 'INSPECTION') === (other.source === 'INSPECTION')
}
