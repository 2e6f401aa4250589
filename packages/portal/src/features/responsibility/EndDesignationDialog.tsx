import { useMutation } from '@apollo/client/react'
import { EndDesignationDocument } from '../../gql/responsibility/graphql'
import { useText } from '../../ui/text/use-text'
import { LastDayDialog } from '../appointment/LastDayDialog'

interface EndDesignationDialogProps {
  readonly assistance: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Sets the last day on which a body looks after a place. */
export function EndDesignationDialog({ assistance: { id, name }, onClose, onEnded }: EndDesignationDialogProps) {
  const { t } = useText()
  const [end, { loading }] = useMutation(EndDesignationDocument)
  return (
    <LastDayDialog
      title={t('responsibility.assistance.endTitle', { name })}
      consequence={t('responsibility.assistance.endNote')}
      act={t('responsibility.assistance.end')}
      ofPerson={false}
      busy={loading}
      onEnd={async ({ endedOn, reason }) => (await end({ variables: { input: { id, endedOn, reason } } })).data?.endAssistance.userErrors ?? []}
      onEnded={onEnded}
      onClose={onClose}
    />
  )
}
