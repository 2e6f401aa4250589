import { useApolloClient } from '@apollo/client/react'
import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import type { EventOutcomeFragment, HouseholdEventInputs } from './event-documents'
import { eventDocuments, outcomeOf } from './event-documents'
import type { EventAct } from './event-draft'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useFollowWork } from '../navigation/use-follow-work'

interface Trouble {
  readonly field: string
  readonly message: string
}

/** Sends an event under an id that is made once, so that trying again never records it twice. */
export function useEvent(act: EventAct, onRecorded: () => void) {
  const { t } = useText()
  const client = useApolloClient()
  const followWork = useFollowWork()
  const [id] = useState(() => newId())
  const [busy, setBusy] = useState(false)
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])
  const record = async (input: HouseholdEventInputs[EventAct]) => {
    setBusy(true)
    try {
      const mutation: DocumentNode = eventDocuments[act]
      const { data } = await client.mutate({ mutation, variables: { input: { ...input, id } } })
      const outcome: EventOutcomeFragment | null = outcomeOf(data)
      const refusals = outcome?.userErrors ?? []
      if (refusals.length === 0) {
        followWork()
        onRecorded()
        return
      }
      setTroubles(refusals.map(({ code, field, message }) => ({ field: field?.at(-1) ?? '', message: code === 'STALE' ? t('membership.stale') : message })))
    } catch (error) {
      setTroubles([{ field: '', message: describeError(error, t).message }])
    } finally {
      setBusy(false)
    }
  }
  const known = ['on', 'reason', 'name', 'relation', 'idNumber', 'birthDate', 'health', 'relations', 'nextHead', 'person', 'members', 'into', 'to']
  return {
    busy,
    record,
    refuse: (field: string, message: string) => setTroubles([{ field, message }]),
    errorAt: (...fields: readonly string[]) => troubles.find(({ field }) => fields.includes(field))?.message ?? null,
    /** What concerns no field that is shown. */
    rest: troubles.filter(({ field }) => !known.includes(field)).map(({ message }) => message),
  }
}
