import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { OtherHouseholdsDocument, type OtherHouseholdsQuery } from '../../gql/membership/graphql'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
import { poorStatuses } from '../household/household-codes'
import { soughtHousehold } from '../household/sought-household'

export type OtherHousehold = OtherHouseholdsQuery['households']['nodes'][number]

interface HouseholdPickerProps {
  /** The household that cannot be chosen, and in whose village the others are sought. */
  readonly except: { readonly id: string; readonly region: { readonly code: string } }
  readonly error: string | null
  readonly chosen: OtherHousehold | null
  readonly onChoose: (household: OtherHousehold | null) => void
}

/** Choose another household of the village by its number or the name of its head. */
export function HouseholdPicker({ except, error, chosen, onChoose }: HouseholdPickerProps) {
  const { t } = useText()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(OtherHouseholdsDocument, {
    variables: { filter: { region: except.region.code, status: [...poorStatuses, 'EXITED'], ...soughtHousehold(sought) } },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const others = shown?.households.nodes.filter(({ id }) => id !== except.id) ?? []
  const choiceOf = ({ id, headName, number }: OtherHousehold) => ({ id, name: headName, note: number })
  return (
    <SearchPicker
      label={t('membership.otherHousehold')}
      hint={t('membership.otherHint')}
      error={error}
      text={text}
      onText={setText}
      choices={others.map(choiceOf)}
      total={shown?.households.totalCount ?? 0}
      chosen={chosen === null ? null : choiceOf(chosen)}
      onChoose={(choice) => onChoose(others.find(({ id }) => id === choice?.id) ?? null)}
    />
  )
}
