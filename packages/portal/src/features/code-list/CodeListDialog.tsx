import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CodeListDocument, SaveCodeListEntryDocument, type CodeListName } from '../../gql/code-list/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import type { CodeListEntry } from './use-code-list'

interface CodeListDialogProps {
  readonly list: CodeListName
  /** Null: a new one. */
  readonly entry: CodeListEntry | null
  readonly onClose: () => void
}

/** Adds an entry to a list, or writes its words anew; what holds its code, the name under which it was added, keeps it. */
export function CodeListDialog({ list, entry, onClose }: CodeListDialogProps) {
  const { t } = useText()
  const [zh, setZh] = useState(entry?.zh ?? '')
  const [en, setEn] = useState(entry?.en ?? '')
  const [active, setActive] = useState(entry?.active ?? true)
  const { errors, attempt } = useRefusals(['zh', 'en'])
  const [save, { loading }] = useMutation(SaveCodeListEntryDocument, { refetchQueries: [{ query: CodeListDocument, variables: { list } }], awaitRefetchQueries: true })
  const submit = async () => {
    const done = await attempt(async () => (await save({ variables: { input: { list, code: entry?.code ?? zh.trim(), version: entry?.version ?? 0, zh, en, active } } })).data?.saveCodeListEntry.userErrors ?? [])
    if (done) onClose()
  }
  return (
    <Dialog title={`${t(entry === null ? 'codeList.add' : 'codeList.change')} · ${t(`codeList.name.${list}`)}`} act={t('codeList.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('codeList.zh')} error={errors['zh']}>{(control) => <input {...control} className="control" maxLength={60} value={zh} onChange={(event) => setZh(event.target.value)} />}</Field>
      <Field label={t('codeList.en')} error={errors['en']}>{(control) => <input {...control} className="control" maxLength={120} value={en} onChange={(event) => setEn(event.target.value)} />}</Field>
      <label className="check-line"><input type="checkbox" checked={active} onChange={(event) => setActive(event.target.checked)} /> {t('codeList.offer')}</label>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
