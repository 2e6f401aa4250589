import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { CadreChoicesDocument, type CadreChoicesQuery } from '../../gql/observation-report/graphql'
import { FormRow } from '../../ui/FormRow'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import type { Named, ObservationDraft } from './observation-draft'

interface CadreRowProps {
  readonly region: string | null
  readonly value: ObservationDraft['cadre']
  readonly error: string | null
  readonly onChange: (cadre: ObservationDraft['cadre']) => void
}

/** The person it is about, one of those who answer for the village; that person never sees the observation. */
export function CadreRow({ region, value, error, onChange }: CadreRowProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [open, setOpen] = useState(false)
  const { data, loading, error: fault } = useQuery(CadreChoicesDocument, open && region !== null ? { variables: { village: region } } : skipToken)
  const people = peopleOf(data).filter(({ id }) => id !== viewer.account.id)
  const name = t('observationReport.form.cadre')
  return (
    <FormRow
      name={name}
      error={error ?? (fault === undefined ? null : describeError(fault, t).message)}
      action={
        value === null ? (
          <button type="button" className="link" data-field="cadre" disabled={region === null} aria-expanded={open} aria-label={`${t('observationReport.form.choose')}: ${name}`} onClick={() => setOpen(!open)}>{t('observationReport.form.choose')}</button>
        ) : (
          <button type="button" className="link" data-field="cadre" aria-label={`${t('observationReport.form.clear')}: ${name}`} onClick={() => onChange(null)}>{t('observationReport.form.clear')}</button>
        )
      }
      below={
        open && value === null ? (
          <select
            className="control"
            aria-label={name}
            value=""
            onChange={(event) => {
              const chosen = people.find(({ id }) => id === event.target.value)
              if (chosen === undefined) return
              setOpen(false)
              onChange({ id: chosen.id, name: chosen.name })
            }}
          >
            <option value="">{loading ? t('ui.loading') : t('observationReport.form.choose')}</option>
            {people.map(({ id, name: person, role }) => <option key={id} value={id}>{role === null ? person : `${person} · ${t(`viewer.role.${role}`)}`}</option>)}
          </select>
        ) : undefined
      }
    >
      {value === null ? <span className="dim">{t('observationReport.form.cadreNone')}</span> : <>{value.name} <small>{t('observationReport.form.cadreCovered')}</small></>}
    </FormRow>
  )
}

type Role = NonNullable<CadreChoicesQuery['village']>['appointments'][number]['role']

/** Everybody who answers for the village, once each; the leader of the work team has no appointment of the kind. */
function peopleOf(data: CadreChoicesQuery | undefined): (Named & { readonly role: Role | null })[] {
  const village = data?.village
  if (!village) return []
  const people = village.appointments.map(({ role, account }) => ({ ...account, role }))
  const leader = village.team?.leader
  const all = leader && !people.some(({ id }) => id === leader.id) ? [...people, { ...leader, role: null }] : people
  return all.filter((person, index) => all.findIndex(({ id }) => id === person.id) === index)
}
