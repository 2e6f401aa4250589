import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { GroupReportsDocument, SeparateReportDocument } from '../../gql/observation-desk/graphql'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

type Answer = { readonly data?: { readonly result: { readonly userErrors: readonly { readonly message: string }[] } } | null | undefined }

/** Puts reports together and takes one out; says why that was refused, and whoever asked when it was done. */
export function useGrouping(onDone: () => Promise<void>) {
  const { t } = useText()
  const [group, grouping] = useMutation(GroupReportsDocument)
  const [separate, separating] = useMutation(SeparateReportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = async (send: () => Promise<Answer>) => {
    try {
      const [first] = (await send()).data?.result.userErrors ?? []
      setRefusal(first?.message ?? null)
      if (first === undefined) await onDone()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return {
    busy: grouping.loading || separating.loading,
    refusal,
    forget: () => setRefusal(null),
    join: (lead: string, members: readonly string[]) => act(() => group({ variables: { input: { lead, members: [...members] } } })),
    takeOut: (id: string) => act(() => separate({ variables: { id } })),
  }
}
