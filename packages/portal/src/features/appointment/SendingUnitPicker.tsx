import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { SendingUnitChoicesDocument } from '../../gql/appointment/graphql'
import { SearchPicker, type Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'

interface SendingUnitPickerProps {
  readonly label: string
  readonly error?: string | null | undefined
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice | null) => void
}

/** Choose a registered body by a part of its name. */
export function SendingUnitPicker({ label, error, chosen, onChoose }: SendingUnitPickerProps) {
  const { t } = useText()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(SendingUnitChoicesDocument, { variables: { filter: sought === '' ? {} : { nameContains: sought } } })
  const shown = data ?? previousData
  const choices = shown?.sendingUnits.nodes.map(({ id, name, unitLevel }) => ({ id, name, note: t(`responsibility.unitLevel.${unitLevel}`) })) ?? []
  return <SearchPicker label={label} error={error} text={text} onText={setText} choices={choices} total={shown?.sendingUnits.totalCount ?? 0} chosen={chosen} onChoose={onChoose} />
}
