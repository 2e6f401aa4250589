import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { CoveredHouseholdsDocument } from '../../gql/covered-household/graphql'
import { FormRow } from '../../ui/FormRow'
import { describeError } from '../../ui/request/describe-error'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
import { householdsAsked } from '../covered-household/households-asked'
import { soughtHousehold } from '../household/sought-household'
import type { ObservationDraft } from './observation-draft'

interface HouseholdRowProps {
  readonly region: string | null
  readonly value: ObservationDraft['household']
  /** Whether names are covered, so that only the first character can be looked for. */
  readonly masked: boolean
  readonly isRequired: boolean
  readonly error: string | null
  readonly onChange: (household: ObservationDraft['household']) => void
}

/** So many are shown at once; a longer name finds the others. */
const mostShown = 20

/** The household it is about, found by the head's name or the number within the village: from the copy where there is no network. Nothing is fetched before it is asked for. */
export function HouseholdRow({ region, value, masked, isRequired, error, onChange }: HouseholdRowProps) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const filter = { ...(region === null ? {} : { region }), ...soughtHousehold(sought) }
  const { data, previousData, error: fault } = useQuery(CoveredHouseholdsDocument, open ? { variables: householdsAsked(filter, null) } : skipToken)
  const shown = data ?? previousData
  const picker = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) picker.current?.querySelector('input')?.focus()
  }, [open])
  return (
    <FormRow
      name={t('observationReport.form.household')}
      error={error ?? (fault === undefined ? null : describeError(fault, t).message)}
      action={
        value === null ? (
          <button type="button" className="link" data-field="household" aria-expanded={open} aria-label={`${t('observationReport.form.choose')}: ${t('observationReport.form.household')}`} onClick={() => setOpen(!open)}>{t('observationReport.form.choose')}</button>
        ) : (
          <button type="button" className="link" data-field="household" aria-label={`${t('observationReport.form.clear')}: ${t('observationReport.form.household')}`} onClick={() => onChange(null)}>{t('observationReport.form.clear')}</button>
        )
      }
      below={
        open && value === null ? (
          <div ref={picker}>
            <SearchPicker
              label={masked ? t('observationReport.form.householdSearchMasked') : t('observationReport.form.householdSearch')}
              text={text}
              onText={setText}
              choices={shown?.households.nodes.slice(0, mostShown).map(({ id, number, headName, group }) => ({ id, name: headName, note: [number.slice(13), group].filter((part) => part !== null).join(' · ') })) ?? []}
              total={shown?.households.totalCount ?? 0}
              chosen={null}
              onChoose={(choice) => {
                if (choice === null) return
                setOpen(false)
                const found = shown?.households.nodes.find(({ id }) => id === choice.id)
                onChange({ id: choice.id, name: `${choice.name} ${found?.number.slice(13) ?? ''}`, region: found?.number.slice(0, 12) ?? null })
              }}
            />
          </div>
        ) : undefined
      }
    >
      {value === null ? <span className="dim">{isRequired ? t('observationReport.form.householdMissing') : t('observationReport.form.householdNone')}</span> : <span className="num">{value.name}</span>}
    </FormRow>
  )
}
