import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { HouseholdChoicesDocument } from '../../gql/observation-report/graphql'
import { FormRow } from '../../ui/FormRow'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
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

/** The household it is about, found by the head's name or the number within the village; nothing is fetched before it is asked for. */
export function HouseholdRow({ region, value, masked, isRequired, error, onChange }: HouseholdRowProps) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const filter = { ...(region === null ? {} : { region }), ...soughtHousehold(sought) }
  const { data, previousData } = useQuery(HouseholdChoicesDocument, open ? { variables: { filter } } : skipToken)
  const shown = data ?? previousData
  const picker = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) picker.current?.querySelector('input')?.focus()
  }, [open])
  return (
    <FormRow
      name={t('observationReport.form.household')}
      error={error}
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
              choices={shown?.households.nodes.map(({ id, number, headName, group }) => ({ id, name: headName, note: [number.slice(13), group].filter((part) => part !== null).join(' · ') })) ?? []}
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
