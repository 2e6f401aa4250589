import type { CancellationGround, CaseActName, CaseStatus, ClueChannel, ExclusionFlag, MonitoringType } from '../../gql/register-case/graphql'
import type { TextKey } from '../../ui/text/catalogue'

export const exclusionFlags = ['CAR', 'COMMERCIAL_FLAT', 'FISCAL_PAYROLL', 'VILLAGE_CADRE', 'BUSINESS'] as const satisfies readonly ExclusionFlag[]
export const cancellationGrounds = ['DIED', 'MOVED_AWAY', 'WRONGLY_IDENTIFIED', 'DUPLICATE', 'OWN_WISH'] as const satisfies readonly CancellationGround[]
export const monitoringTypes = ['UNSTABLE_EXITED', 'BORDERLINE_POVERTY_PRONE', 'SUDDEN_SEVERE_DIFFICULTY'] as const satisfies readonly MonitoringType[]
export const clueChannels = ['OWN_APPLICATION', 'CADRE_CHECK', 'DEPARTMENT_WARNING'] as const satisfies readonly ClueChannel[]

/** Everything that may be done to a case. */
export const caseActs = [
  'APPLY', 'GROUP_VOTE', 'COMPARE', 'VILLAGE_VOTE', 'VERIFY', 'ACCEPT', 'OPEN_VILLAGE_NOTICE', 'CLOSE_VILLAGE_NOTICE', 'TOWNSHIP_REVIEW', 'OPEN_TOWNSHIP_NOTICE', 'CLOSE_TOWNSHIP_NOTICE',
  'COUNTY_APPROVE', 'ANNOUNCE', 'CONCLUDE', 'FOLLOW_UP', 'OBJECT', 'ANSWER', 'VERIFY_FLAG', 'REJECT', 'SEND_BACK', 'WITHDRAW', 'HOUSEHOLD_ACCEPT', 'HOUSEHOLD_REFUSE',
] as const satisfies readonly CaseActName[]

/** Where an act may leave a case that its own name does not say: its end, or that it came back. */
export const tellingStatuses = ['SENT_BACK', 'REGISTERED', 'EXITED', 'RETURNED', 'CANCELLED', 'MONITORED', 'RISK_ELIMINATED', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly CaseStatus[]

/** What an office or the village does; the household itself answers on its own page alone. */
export type OfficeAct = Exclude<CaseActName, 'HOUSEHOLD_ACCEPT' | 'HOUSEHOLD_REFUSE'>

/** The words that say what follows from an act: of what may be lost, whether the case then ends or goes back. */
export function actNoteOf(act: OfficeAct, failureEnds: boolean): TextKey {
  switch (act) {
    case 'GROUP_VOTE':
    case 'VILLAGE_VOTE':
    case 'VERIFY':
    case 'ANSWER':
      return `registerCase.actNote.${act}.${failureEnds ? 'ends' : 'goesBack'}`
    default:
      return `registerCase.actNote.${act}`
  }
}

/** Acts that come beside the route, in the order of their buttons; the rest are steps of it. */
const beside: readonly OfficeAct[] = ['WITHDRAW', 'SEND_BACK', 'REJECT', 'OBJECT', 'VERIFY_FLAG', 'ANSWER']

/** The step that is next for the viewer, which gets the one primary button, and what may be done besides. */
export function actsOffered(viewerCan: readonly CaseActName[]): { readonly next: OfficeAct | null; readonly besides: readonly OfficeAct[] } {
  const offered = viewerCan.filter((act): act is OfficeAct => act !== 'HOUSEHOLD_ACCEPT' && act !== 'HOUSEHOLD_REFUSE')
  const next = offered.find((act) => !beside.includes(act)) ?? (viewerCan.includes('ANSWER') ? 'ANSWER' : null)
  return { next, besides: beside.filter((act) => act !== next && viewerCan.includes(act)) }
}
