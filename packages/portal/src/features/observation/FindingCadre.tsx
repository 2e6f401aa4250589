import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FindingCadresDocument } from '../../gql/observation/graphql'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
import { useSession } from '../viewer/use-viewer'
import type { Named } from './finding-input'

interface FindingCadreProps {
  readonly chosen: Named | null
  readonly onChoose: (cadre: Named | null) => void
}

/** The person whom a finding names, found by name; nobody where nobody is chosen. A handler finds nothing against oneself. */
export function FindingCadre({ chosen, onChoose }: FindingCadreProps) {
  const { t } = useText()
  const { can, viewer } = useSession()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(FindingCadresDocument, sought === '' || !can('cadre.read') ? skipToken : { variables: { name: sought } })
  const shown = sought === '' ? undefined : (data ?? previousData)?.cadres
  if (chosen === null && !can('cadre.read')) return null
  return (
    <SearchPicker
      label={t('office.conclude.cadre')}
      hint={t('office.conclude.cadreHint')}
      text={text}
      onText={setText}
      choices={shown?.nodes.filter(({ id }) => id !== viewer.account.id).map(({ id, name, posts }) => ({ id, name, note: posts.map(({ role, region }) => [region?.name, t(`viewer.role.${role}`)].filter((part) => part !== undefined).join(' ')).join('、') })) ?? []}
      total={shown?.totalCount ?? 0}
      chosen={chosen}
      onChoose={(choice) => onChoose(choice === null ? null : { id: choice.id, name: choice.name })}
    />
  )
}
