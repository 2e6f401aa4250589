import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { UpdateHouseholdDocument, type HouseholdFactsFragment } from '../../gql/household/graphql'
import { Dialog } from '../../ui/Dialog'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { ConflictDialog } from './ConflictDialog'
import { EditFields } from './EditFields'
import { draftOf, saysSomething, updateInput, type HouseholdDraft } from './household-edit'

interface EditDialogProps {
  readonly household: HouseholdFactsFragment
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Edits the facts of a household against the version that was opened; a stale edit asks what to keep. */
export function EditDialog({ household, onClose, onSaved }: EditDialogProps) {
  const { t } = useText()
  const year = Number(useSession().viewer.businessDate.slice(0, 4))
  // What was opened stays as it was, though the page behind may already show what someone else saved.
  const [opened] = useState(household)
  const [draft, setDraft] = useState(() => draftOf(household, year))
  const [reason, setReason] = useState('')
  const [current, setCurrent] = useState<HouseholdFactsFragment | null>(null)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [invalid, setInvalid] = useState(false)
  const [update, { loading }] = useMutation(UpdateHouseholdDocument)
  const openedDraft = draftOf(opened, year)

  const save = async (version: number, stored: HouseholdDraft, next: HouseholdDraft) => {
    try {
      const { data } = await update({ variables: { input: updateInput(opened.id, version, stored, next, year, reason.trim()) } })
      const refusals = data?.updateHousehold.userErrors ?? []
      if (refusals.length === 0) {
        onSaved()
        onClose()
        return
      }
      const stale = refusals.some(({ code }) => code === 'STALE')
      if (stale && data?.updateHousehold.current) setCurrent(data.updateHousehold.current)
      else setErrors(Object.fromEntries(refusals.map(({ field, message }) => [fieldOf(field), message])))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }

  if (current !== null) {
    const sides = { opened: openedDraft, current: draftOf(current, year), mine: draft }
    return (
      <ConflictDialog
        sides={sides}
        year={year}
        versions={{ opened: opened.version, current: current.version }}
        busy={loading}
        error={errors['form'] ?? null}
        onDiscard={() => {
          onSaved()
          onClose()
        }}
        onResolve={(resolved) => void save(current.version, sides.current, resolved)}
      />
    )
  }
  const nothingChanged = !saysSomething(openedDraft, draft)
  return (
    <Dialog
      wide
      title={t('household.edit.title', { name: opened.headName })}
      consequence={t('household.edit.consequence', { version: opened.version })}
      act={t('household.edit.save')}
      busy={loading}
      disabled={nothingChanged || invalid}
      onAct={() => void save(opened.version, openedDraft, draft)}
      onClose={onClose}
    >
      <EditFields draft={draft} onChange={setDraft} year={year} reason={reason} onReason={setReason} errors={errors} onInvalid={setInvalid} />
    </Dialog>
  )
}

function fieldOf(path: readonly string[] | null): string {
  const name = path?.find((part) => ['attribute', 'mainCause', 'phone', 'bankAccount', 'netIncomePerCapita', 'reason'].includes(part))
  return name === undefined ? 'form' : name === 'netIncomePerCapita' ? 'income' : name
}
