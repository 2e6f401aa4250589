import { useMutation } from '@apollo/client/react'
import { EndServiceDocument } from '../../gql/responsibility/graphql'
import { useText } from '../../ui/text/use-text'
import { LastDayDialog } from '../appointment/LastDayDialog'

interface EndServiceDialogProps {
  readonly service: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends a cadre's service in a place, a recall among them (4.3). */
export function EndServiceDialog({ service: { id, name }, onClose, onEnded }: EndServiceDialogProps) {
  const { t } = useText()
  const [end, { loading }] = useMutation(EndServiceDocument)
  return (
    <LastDayDialog
      title={t('responsibility.team.leaveTitle', { name })}
      consequence={t('responsibility.team.leaveNote')}
      act={t('responsibility.team.leave')}
      ofPerson
      busy={loading}
      onEnd={async (ended) => (await end({ variables: { input: { id, ...ended } } })).data?.endDispatch.userErrors ?? []}
      onEnded={onEnded}
      onClose={onClose}
    />
  )
}
