import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { LeaderChoicesDocument } from '../../gql/appointment/graphql'
import { SearchPicker } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
import { leaderChoice, type LeaderChoice } from './leader-choice'

interface LeaderPickerProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null | undefined
  /** The banner whose leaders are offered. */
  readonly region: string | null
  /** Offers only those who can take another household, and not this account. */
  readonly receiving?: { readonly except: string | null }
  readonly chosen: LeaderChoice | null
  readonly onChoose: (choice: LeaderChoice | null) => void
}

/** Choose a section-level leader by a part of the name; each is told with unit, households and the room left. */
export function LeaderPicker({ label, hint, error, region, receiving, chosen, onChoose }: LeaderPickerProps) {
  const { t } = useText()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const { data, previousData } = useQuery(LeaderChoicesDocument, {
    variables: { filter: { role: ['SECTION_LEADER'], inForce: true, ...(receiving === undefined ? {} : { hasRoom: true }), ...(region === null ? {} : { region }), ...(sought === '' ? {} : { nameContains: sought }) } },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const choices = shown?.appointments.nodes.filter(({ account }) => account.id !== receiving?.except).map((leader) => leaderChoice(leader, t)) ?? []
  return (
    <SearchPicker
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={error}
      text={text}
      onText={setText}
      choices={choices}
      total={shown?.appointments.totalCount ?? 0}
      chosen={chosen}
      onChoose={(choice) => onChoose(choices.find(({ id }) => id === choice?.id) ?? null)}
    />
  )
}
