import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { EnterpriseChoicesDocument } from '../../gql/appointment/graphql'
import { SearchPicker, type Choice } from '../../ui/SearchPicker'
import { useSettled } from '../../ui/use-settled'

interface EnterprisePickerProps {
  readonly label: string
  readonly error?: string | null | undefined
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice | null) => void
}

/** Choose an enterprise by a part of its name; none that was ended, since nobody stands for it any more. */
export function EnterprisePicker({ label, error, chosen, onChoose }: EnterprisePickerProps) {
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(EnterpriseChoicesDocument, { variables: { filter: { ended: false, ...(sought === '' ? {} : { nameContains: sought }) } } })
  const shown = data ?? previousData
  return (
    <SearchPicker label={label} error={error} text={text} onText={setText} choices={shown?.enterprises.nodes ?? []} total={shown?.enterprises.totalCount ?? 0} chosen={chosen} onChoose={onChoose} />
  )
}
