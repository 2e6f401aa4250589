import { skipToken, useQuery } from '@apollo/client/react'
import { ProjectChoicesDocument } from '../../gql/observation/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { observationKinds } from './observation-query'
import type { StepDraft } from './use-observation-step'

interface FindingFieldsProps {
  readonly region: string
  readonly draft: StepDraft['finding']
  readonly onChange: (draft: StepDraft['finding']) => void
}

/** What was found to be true, where it differs from what was reported, and what is done about it. */
export function FindingFields({ region, draft, onChange }: FindingFieldsProps) {
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
      {projects.length > 0 && (
        <Field label={t('office.conclude.project')}>
          {(control) => (
            <select {...control} className="control" value={draft.project} onChange={(event) => onChange({ ...draft, project: event.target.value })}>
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
