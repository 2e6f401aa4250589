import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FindingHouseholdsDocument } from '../../gql/observation/graphql'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
import { soughtHousehold } from '../household/sought-household'
import type { Named } from './finding-input'

interface FindingHouseholdProps {
  readonly region: string
  readonly chosen: Named | null
  readonly onChoose: (household: Named | null) => void
}

/** The household of the village that a finding concerns, found by the head's name or the number; none where none is chosen. */
export function FindingHousehold({ region, chosen, onChoose }: FindingHouseholdProps) {
  const { t } = useText()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(FindingHouseholdsDocument, { variables: { filter: { region, ...soughtHousehold(sought) } } })
  const shown = (data ?? previousData)?.households
  return (
    <SearchPicker
      label={t('office.conclude.household')}
      hint={t('office.conclude.none')}
      text={text}
      onText={setText}
      choices={shown?.nodes.map(({ id, number, headName, group }) => ({ id, name: headName, note: [number.slice(13), group].filter((part) => part !== null).join(' · ') })) ?? []}
      total={shown?.totalCount ?? 0}
      chosen={chosen}
      onChoose={(choice) => onChoose(choice === null ? null : { id: choice.id, name: choice.name })}
    />
  )
}
