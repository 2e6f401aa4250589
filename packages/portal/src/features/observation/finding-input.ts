import type { ConfirmedFindingInput, ObservationKind, ObservationWholeFragment } from '../../gql/observation/graphql'

/** Somebody or something chosen by name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What was found to be true, as it stands in the form. */
export interface FindingDraft {
  readonly kind: ObservationKind
  readonly household: Named | null
  readonly project: string | null
  readonly cadre: Named | null
  readonly measure: string
}

type Reported = Pick<ObservationWholeFragment, 'kind' | 'household' | 'project' | 'cadre'>

/** The form as it opens: as it was reported. */
export const reportedFinding = ({ kind, household, project, cadre }: Reported): FindingDraft => ({
  kind,
  household: household === null ? null : { id: household.id, name: household.headName },
  project: project?.id ?? null,
  cadre: cadre === null ? null : { id: cadre.id, name: cadre.name },
  measure: '',
})

/** What is sent: of household, project and person what was changed, null for none. What stayed as reported is left to the service, which knows more of the report than is shown. */
export const findingInput = ({ kind, household, project, cadre, measure }: FindingDraft, reported: Reported): ConfirmedFindingInput => {
  const before = reportedFinding(reported)
  return {
    kind,
    ...(household?.id === before.household?.id ? {} : { household: household?.id ?? null }),
    ...(project === before.project ? {} : { project }),
    ...(cadre?.id === before.cadre?.id ? {} : { cadre: cadre?.id ?? null }),
    ...(measure.trim() === '' ? {} : { measure: measure.trim() }),
  }
}
