import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FindingSubjectsDocument } from '../../gql/observation/graphql'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import type { Named } from './finding-input'

const shownAtMost = 20

interface FindingCadreProps {
  /** The observation whose finding it is. */
  readonly id: string
  readonly chosen: Named | null
  readonly onChoose: (cadre: Named | null) => void
}

/** The person whom a finding names, of those who have to do with the village: its cadres, and the offices and leaders over it; nobody where nobody is chosen. */
export function FindingCadre({ id, chosen, onChoose }: FindingCadreProps) {
  const { t } = useText()
  const [text, setText] = useState('')
  const { data } = useQuery(FindingSubjectsDocument, { variables: { id }, fetchPolicy: 'no-cache' })
  const found = (data?.observation?.subjectPosts ?? []).filter(({ account }) => account.name.includes(text.trim()))
  return (
    <SearchPicker
      label={t('office.conclude.cadre')}
      hint={t('office.conclude.cadreHint')}
      text={text}
      onText={setText}
      choices={found.slice(0, shownAtMost).map(({ role, sendingUnit, account, region }) => ({ id: account.id, name: account.name, note: [region?.name, t(`viewer.role.${role}`), sendingUnit].filter((part) => part !== undefined && part !== null && part !== '').join(' ') }))}
      total={found.length}
      chosen={chosen}
      onChoose={(choice) => onChoose(choice === null ? null : { id: choice.id, name: choice.name })}
    />
  )
}
