import type { ReactNode } from 'react'
import type { RevealField } from '../../gql/household/graphql'
import { useText } from '../../ui/text/use-text'
import { formWord } from './form-word'
import type { Person } from './household-file'
import { Revealable } from './Revealable'

interface PersonTableProps {
  readonly persons: readonly Person[]
  readonly allowed: readonly RevealField[]
  /** What can be recorded of the family. */
  readonly events: ReactNode
}

/** The members of a household. What is withheld from the viewer is covered, not left out. */
export function PersonTable({ persons, allowed, events }: PersonTableProps) {
  const { t } = useText()
  return (
    <section>
      <div className="file-section-head">
        <h2>{t('household.person.title')}</h2>
        {events}
      </div>
      <table className="table blocks persons">
        <thead>
          <tr>
            <th scope="col">{t('household.person.name')}</th>
            <th scope="col">{t('household.person.relation')}</th>
            <th scope="col">{t('household.person.sex')}</th>
            <th scope="col">{t('household.person.born')}</th>
            <th scope="col">{t('household.person.idNumber')}</th>
            <th scope="col">{t('household.person.education')}</th>
            <th scope="col">{t('household.person.labour')}</th>
            <th scope="col">{t('household.person.health')}</th>
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name}
                {person.nameMongolian !== null && <span className="person-mongolian mongolian" lang="mn">{person.nameMongolian}</span>}
              </th>
              <td>{formWord(person.relation, t)}</td>
              <td>{person.sex === null ? '' : t(`household.sex.${person.sex}`)}</td>
              <td className="num">{person.birthDate?.slice(0, 7) ?? ''}</td>
              <td className="phone-whole person-id"><Revealable subject={person.id} name={person.name} field="ID_NUMBER" shown={person.idNumber} allowed={allowed} /></td>
              <td>{person.education === null ? '' : formWord(person.education, t)}</td>
              <td>{person.labour === null ? '' : t(`household.labour.${person.labour}`)}</td>
              <td><Revealable subject={person.id} name={person.name} field="HEALTH" shown={person.health === null ? null : person.health.map((health) => t(`household.health.${health}`)).join(t('ui.separator'))} allowed={allowed} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
