import { skipToken, useQuery } from '@apollo/client/react'
import { ProjectChoicesDocument } from '../../gql/observation/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { FindingCadre } from './FindingCadre'
import { FindingHousehold } from './FindingHousehold'
import type { FindingDraft } from './finding-input'
import { observationKinds } from './observation-query'

interface FindingFieldsProps {
  /** The observation whose finding it is. */
  readonly id: string
  readonly region: string
  readonly draft: FindingDraft
  readonly onChange: (draft: FindingDraft) => void
}

/** What was found to be true, where it differs from what was reported, and what is done about it. */
export function FindingFields({ id, region, draft, onChange }: FindingFieldsProps) {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(ProjectChoicesDocument, can('project.read') ? { variables: { region } } : skipToken)
  const projects = data?.projects.nodes ?? []
  return (
    <>
      <Field label={t('office.conclude.kind')}>
        {(control) => (
          <select {...control} className="control" value={draft.kind} onChange={(event) => onChange({ ...draft, kind: observationKinds.find((name) => name === event.target.value) ?? draft.kind })}>
            {observationKinds.filter((name) => name !== 'COMMENDATION').map((name) => <option key={name} value={name}>{t(`observation.kind.${name}`)}</option>)}
          </select>
        )}
      </Field>
      <FindingHousehold region={region} chosen={draft.household} onChoose={(household) => onChange({ ...draft, household })} />
      <FindingCadre id={id} chosen={draft.cadre} onChoose={(cadre) => onChange({ ...draft, cadre })} />
      {projects.length > 0 && (
        <Field label={t('office.conclude.project')}>
          {(control) => (
            <select {...control} className="control" value={draft.project ?? ''} onChange={(event) => onChange({ ...draft, project: event.target.value === '' ? null : event.target.value })}>
              <option value="">{t('office.conclude.noProject')}</option>
              {projects.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          )}
        </Field>
      )}
      <Field label={t('office.conclude.measure')}>
        {(control) => <textarea {...control} className="control" maxLength={2000} value={draft.measure} onChange={(event) => onChange({ ...draft, measure: event.target.value })} />}
      </Field>
    </>
  )
}
