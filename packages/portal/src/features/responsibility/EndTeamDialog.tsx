import { useMutation } from '@apollo/client/react'
import { EndTeamDocument } from '../../gql/responsibility/graphql'
import { useText } from '../../ui/text/use-text'
import { LastDayDialog } from '../appointment/LastDayDialog'

interface EndTeamDialogProps {
  readonly team: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends a work team; its members go with it. */
export function EndTeamDialog({ team: { id, name }, onClose, onEnded }: EndTeamDialogProps) {
  const { t } = useText()
  const [end, { loading }] = useMutation(EndTeamDocument)
  return (
    <LastDayDialog
      title={t('responsibility.team.endTitle', { name })}
      consequence={t('responsibility.team.endNote')}
      act={t('responsibility.team.end')}
      ofPerson={false}
      busy={loading}
      onEnd={async ({ endedOn, reason }) => (await end({ variables: { input: { id, endedOn, reason } } })).data?.endWorkTeam.userErrors ?? []}
      onEnded={onEnded}
      onClose={onClose}
    />
  )
}
