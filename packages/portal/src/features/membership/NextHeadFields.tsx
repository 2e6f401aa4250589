import { useText } from '../../ui/text/use-text'
import type { Person } from '../household/household-file'
import { toRelate } from './event-draft'
import { PersonSelect } from './PersonSelect'
import { RelationField } from './RelationField'

interface NextHeadFieldsProps {
  readonly persons: readonly Person[]
  readonly leaving: ReadonlySet<string>
  readonly head: string
  readonly onHead: (id: string) => void
  readonly relations: ReadonlyMap<string, string>
  readonly onRelations: (relations: ReadonlyMap<string, string>) => void
  readonly errorAt: (...fields: readonly string[]) => string | null
}

/** The new head of those who stay, and what every other member is to the head. */
export function NextHeadFields({ persons, leaving, head, onHead, relations, onRelations, errorAt }: NextHeadFieldsProps) {
  const { t } = useText()
  const candidates = persons.filter(({ id }) => !leaving.has(id))
  const others = toRelate(persons, leaving, head)
  return (
    <>
      <PersonSelect label={t('membership.newHead')} error={errorAt('nextHead')} persons={candidates} value={head} onChange={onHead} />
      {others.map(({ id, name }, index) => (
        <RelationField key={id} label={t('membership.relationOf', { name })} error={index === 0 ? errorAt('relations') : null} value={relations.get(id) ?? ''} onChange={(relation) => onRelations(new Map(relations).set(id, relation))} />
      ))}
    </>
  )
}
