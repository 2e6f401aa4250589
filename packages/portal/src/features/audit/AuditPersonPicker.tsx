import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { AuditedPeopleDocument } from '../../gql/audit/graphql'
import { SearchPicker, type Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'

/** Choose who did it by a part of the name or the beginning of the login. */
export function AuditPersonPicker({ chosen, onChoose }: { readonly chosen: Choice | null; readonly onChoose: (choice: Choice | null) => void }) {
  const { t } = useText()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const filter = sought === '' ? {} : /^[\w.-]+$/.test(sought) ? { loginPrefix: sought } : { nameContains: sought }
  const { data, previousData } = useQuery(AuditedPeopleDocument, { variables: { filter } })
  const shown = data ?? previousData
  return (
    <SearchPicker
      label={t('audit.filter.person')}
      text={text}
      onText={setText}
      choices={shown?.accounts.nodes.map(({ id, name, login }) => ({ id, name, note: login ?? undefined })) ?? []}
      total={shown?.accounts.totalCount ?? 0}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
