import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { UpdateHouseholdDocument, type UpdateHouseholdInput } from '../../gql/household/graphql'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

/** Sends an edit of a file; what is refused is kept by the last step of its path. */
export function useFileUpdate(onSaved: () => void) {
  const { t } = useText()
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [update, { loading }] = useMutation(UpdateHouseholdDocument)
  const save = async (input: UpdateHouseholdInput) => {
    try {
      const { data } = await update({ variables: { input } })
      const refusals = data?.updateHousehold.userErrors ?? []
      if (refusals.length === 0) onSaved()
      else setErrors(Object.fromEntries(refusals.map(({ code, field, message }) => (code === 'STALE' ? ['form', t('membership.stale')] : [field?.at(-1) ?? 'form', message]))))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  return { busy: loading, errors, setErrors, save }
}
