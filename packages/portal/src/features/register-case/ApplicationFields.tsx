import type { ReactNode } from 'react'
import type { HouseholdAttribute, PovertyCause } from '../../gql/register-case/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { povertyCauses } from '../household/household-query'
import { householdAttributes } from '../household/household-codes'
import { faultAt, type CaseFault } from './case-faults'
import { MemberFields, type FamilyMember } from './MemberFields'

/** What a family states that applies to be registered. */
export interface Application {
  readonly members: readonly FamilyMember[]
  readonly mainCause: PovertyCause | null
  readonly attribute: HouseholdAttribute | null
  readonly groupName: string
}

interface ApplicationFieldsProps {
  readonly application: Application
  readonly set: (part: Partial<Application>) => void
  readonly faults: readonly CaseFault[]
  /** What is said below a part, such as what somebody else saved of it. */
  readonly notes?: Readonly<Partial<Record<keyof Application, ReactNode>>>
}

/** Of the application, the fields at which a refusal can stand, beside those of its members. */
export const applicationFields = ['members', 'mainCause', 'attribute', 'groupName'] as const

/** The application of a family: its members, why it is poor, its kind and its group. */
export function ApplicationFields({ application, set, faults, notes = {} }: ApplicationFieldsProps) {
  const { t } = useText()
  const { members, mainCause, attribute, groupName } = application
  return (
    <>
      <MemberFields members={members} faults={faults} onChange={(family) => set({ members: family })} />
      {notes.members}
      <div className="form-grid">
        <Field label={t('registerCase.facts.mainCause')} hint={notes.mainCause} error={faultAt(faults, 'mainCause')}>
          {(control) => (
            <select {...control} className="control" value={mainCause ?? ''} onChange={(event) => set({ mainCause: povertyCauses.find((name) => name === event.target.value) ?? null })}>
              {mainCause === null && <option value="">{t('ui.unknown')}</option>}
              {povertyCauses.map((name) => <option key={name} value={name}>{t(`household.cause.${name}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('registerCase.facts.attribute')} hint={notes.attribute} error={faultAt(faults, 'attribute')}>
          {(control) => (
            <select {...control} className="control" value={attribute ?? ''} onChange={(event) => set({ attribute: householdAttributes.find((name) => name === event.target.value) ?? null })}>
              {attribute === null && <option value="">{t('ui.unknown')}</option>}
              {householdAttributes.map((name) => <option key={name} value={name}>{t(`household.attribute.${name}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('registerCase.members.group')} hint={notes.groupName} error={faultAt(faults, 'groupName')}>
          {(control) => <input {...control} className="control" maxLength={60} value={groupName} onChange={(event) => set({ groupName: event.target.value })} />}
        </Field>
      </div>
    </>
  )
}
