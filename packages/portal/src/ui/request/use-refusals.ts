import { useState } from 'react'
import { describeError } from './describe-error'
import { useText } from '../text/use-text'

export interface Refused {
  readonly field?: readonly string[] | null
  readonly message: string
}

export interface Refusals {
  /** What was refused by the field it concerns; the rest under `form`. */
  readonly errors: Readonly<Record<string, string>>
  readonly refuse: (field: string, message: string) => void
  /** Sends and answers whether all went well; a refusal or an error stands in `errors` then. */
  readonly attempt: (send: () => Promise<readonly Refused[]>) => Promise<boolean>
}

/** Keeps what the API refused beside the fields of a form. */
export function useRefusals(fields: readonly string[]): Refusals {
  const { t } = useText()
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  return {
    errors,
    refuse: (field, message) => setErrors({ [field]: message }),
    attempt: async (send) => {
      try {
        const refused = await send()
        setErrors(Object.fromEntries(refused.map(({ field, message }) => [field?.find((name) => fields.includes(name)) ?? 'form', message])))
        return refused.length === 0
      } catch (error) {
        setErrors({ form: describeError(error, t).message })
        return false
      }
    },
  }
}
