import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { AccountChoicesDocument, type AccountFilter } from '../../gql/appointment/graphql'
import { SearchPicker, type Choice } from '../../ui/SearchPicker'
import { useSettled } from '../../ui/use-settled'

interface AccountPickerProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null | undefined
  /** Which accounts are offered, beside the name. */
  readonly filter?: AccountFilter
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice | null) => void
}

/** Choose a person's account by a part of the name, or by the beginning of the login. */
export function AccountPicker({ label, hint, error, filter = {}, chosen, onChoose }: AccountPickerProps) {
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(AccountChoicesDocument, { variables: { filter: { ...filter, ...soughtAccount(sought) } } })
  const shown = data ?? previousData
  return (
    <SearchPicker
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={error}
      text={text}
      onText={setText}
      choices={shown?.accounts.nodes.map(({ id, name, login }) => ({ id, name, note: login ?? undefined })) ?? []}
      total={shown?.accounts.totalCount ?? 0}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}

/** A login is written in Latin letters, digits, dots and hyphens, which no name is. */
function soughtAccount(text: string): AccountFilter {
  if (text === '') return {}
  return /^[\w.-]+$/.test(text) ? { loginPrefix: text } : { nameContains: text }
}
