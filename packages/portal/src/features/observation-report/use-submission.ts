import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SubmitObservationDocument, type MyObservationPartsFragment } from '../../gql/observation-report/graphql'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { fieldOf, inputOf, type DraftField, type ObservationDraft } from './observation-draft'

/** How a try to send ended: taken, refused at fields, without an answer, or its id was used up by an earlier version. */
export type Outcome =
  | { readonly kind: 'taken'; readonly observation: MyObservationPartsFragment }
  | { readonly kind: 'refused'; readonly fields: Partial<Record<DraftField, string>>; readonly whole: readonly string[] }
  | { readonly kind: 'noAnswer'; readonly reason: string }
  | { readonly kind: 'arrivedBefore' }

/** Sends a draft. The same draft may be sent any number of times: its id makes a repeat of it a replay. */
export function useSubmission(): { readonly sending: boolean; readonly submit: (draft: ObservationDraft) => Promise<Outcome> } {
  const { t } = useText()
  const [sending, setSending] = useState(false)
  const [mutate] = useMutation(SubmitObservationDocument)
  const submit = async (draft: ObservationDraft): Promise<Outcome> => {
    const input = inputOf(draft)
    if (input === null) return { kind: 'refused', fields: {}, whole: [] }
    setSending(true)
    try {
      const { data } = await mutate({ variables: { input } })
      const answer = data?.submitObservation
      if (answer?.observation) return { kind: 'taken', observation: answer.observation }
      const errors = answer?.userErrors ?? []
      if (errors.some(({ code, field }) => code === 'CONFLICT' && fieldOf(field) === null)) return { kind: 'arrivedBefore' }
      return {
        kind: 'refused',
        fields: atFields(errors),
        whole: errors.filter(({ field }) => fieldOf(field) === null).map(({ message }) => message),
      }
    } catch (error) {
      return { kind: 'noAnswer', reason: describeError(error, t).message }
    } finally {
      setSending(false)
    }
  }
  return { sending, submit }
}

function atFields(errors: readonly { readonly field: readonly string[] | null; readonly message: string }[]): Partial<Record<DraftField, string>> {
  const messages: Partial<Record<DraftField, string>> = {}
  for (const { field, message } of errors) {
    const name = fieldOf(field)
    if (name !== null) messages[name] ??= message
  }
  return messages
}
