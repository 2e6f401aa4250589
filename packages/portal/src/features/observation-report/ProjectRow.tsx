import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { VillageProjectsDocument } from '../../gql/village-project/graphql'
import { FormRow } from '../../ui/FormRow'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { projectsAsked } from '../village-project/projects-asked'
import type { ObservationDraft } from './observation-draft'

interface ProjectRowProps {
  readonly region: string | null
  readonly value: ObservationDraft['project']
  readonly error: string | null
  readonly onChange: (project: ObservationDraft['project']) => void
}

/** The project of the village that it is about: from the copy where there is no network. Whoever goes with it never handles the report. */
export function ProjectRow({ region, value, error, onChange }: ProjectRowProps) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const { data, loading, error: fault } = useQuery(VillageProjectsDocument, open && region !== null ? { variables: projectsAsked(region, null) } : skipToken)
  const projects = data?.projects.nodes ?? []
  const name = t('observation.kind.PROJECT')
  const act = t(value === null ? 'observationReport.form.choose' : 'observationReport.form.clear')
  return (
    <FormRow
      name={name}
      error={error ?? (fault === undefined ? null : describeError(fault, t).message)}
      action={<button type="button" className="link" data-field="project" disabled={region === null} aria-label={`${act}: ${name}`} onClick={() => (value === null ? setOpen(!open) : onChange(null))}>{act}</button>}
      below={
        open && value === null ? (
          <select
            className="control"
            aria-label={name}
            value=""
            onChange={(event) => {
              const chosen = projects.find(({ id }) => id === event.target.value)
              if (chosen === undefined) return
              setOpen(false)
              onChange({ id: chosen.id, name: chosen.name })
            }}
          >
            <option value="">{t(loading ? 'ui.loading' : 'observationReport.form.choose')}</option>
            {projects.map((project) => <option key={project.id} value={project.id}>{project.name}</option>)}
          </select>
        ) : undefined
      }
    >
      {value?.name}
    </FormRow>
  )
}
