import type { TrailEntryFragment } from '../../gql/audit/graphql'
import type { Translate } from '../../ui/text/catalogue'

type Entry = Pick<TrailEntryFragment, 'subjectType' | 'subjectId' | 'subjectName' | 'household' | 'account' | 'by'>

/** What an entry is about, in words, and where it is found; a part that is unknown or out of scope is left out. */
export function auditSubject(entry: Entry, t: Translate): { readonly text: string; readonly address: string | null } {
  const { household, account, by, subjectName, subjectType } = entry
  const home = household === null ? null : `${household.headName} ${household.number}`
  const name = subjectName === null ? null : subjectType === 'Person' ? t('audit.member', { name: subjectName }) : subjectName
  // Whoever signs in stands in the row already.
  const person = account === null || account.id === by?.id ? null : [account.name, account.login].filter((part) => part !== null).join(' ')
  return { text: [home, name, person].filter((part) => part !== null).join(' · '), address: addressOf(entry) }
}

function addressOf({ subjectType, subjectId, household, account }: Entry): string | null {
  switch (subjectType) {
    case 'Observation':
      return subjectId === null ? null : `/observations/${subjectId}`
    case 'OutcomeReport':
      return subjectId === null ? null : `/reports/${subjectId}`
    case 'RegisterCase':
      return subjectId === null ? null : `/cases/${subjectId}`
    case 'VillagePlan':
      return subjectId === null ? null : `/plans/${subjectId}`
    case 'Project':
      return subjectId === null ? null : `/projects/${subjectId}`
    case 'Visit':
      return household === null ? null : `/households/${household.id}?tab=visits`
    default:
      if (household !== null) return `/households/${household.id}`
      return account === null ? null : `/appointments?force=all&account=${account.id}`
  }
}
