import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RegisterEnterpriseDocument, ReviseEnterpriseDocument, type EnterpriseQuery } from '../../gql/enterprise/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { CodeListSelect } from '../code-list/CodeListSelect'
import { RegionSelect } from '../region/RegionSelect'
import { useRefusals } from '../../ui/request/use-refusals'
import { useOwnRegionOrCity } from '../viewer/use-viewer'
import { leadingLevels } from './enterprise-query'

interface EnterpriseDialogProps {
  /** Null: a new one. */
  readonly enterprise: NonNullable<EnterpriseQuery['enterprise']> | null
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

/** Registers an enterprise, or writes it anew. The id is made once, so trying again never registers it twice. */
export function EnterpriseDialog({ enterprise, onClose, onSaved }: EnterpriseDialogProps) {
  const { t } = useText()
  const own = useOwnRegionOrCity()
  const [id] = useState(() => enterprise?.id ?? newId())
  const [draft, setDraft] = useState({ name: enterprise?.name ?? '', creditCode: enterprise?.creditCode ?? '', industry: enterprise?.industry ?? '', leadingLevel: enterprise?.leadingLevel ?? '', seat: enterprise?.region.code ?? own })
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const { errors, attempt } = useRefusals(['name', 'creditCode', 'industry', 'seat'])
  const [register, registering] = useMutation(RegisterEnterpriseDocument)
  const [revise, revising] = useMutation(ReviseEnterpriseDocument)
  const content = { name: draft.name, creditCode: draft.creditCode, industry: draft.industry === '' ? null : draft.industry, seat: draft.seat, leadingLevel: leadingLevels.find((level) => level === draft.leadingLevel) ?? null }
  const save = async () => {
    const done = await attempt(async () =>
      enterprise === null
        ? ((await register({ variables: { input: { id, ...content } } })).data?.registerEnterprise.userErrors ?? [])
        : ((await revise({ variables: { input: { id, version: enterprise.version, ...content, creditCode: draft.creditCode.trim() === '' ? null : draft.creditCode } } })).data?.reviseEnterprise.userErrors ?? []),
    )
    if (done) onSaved(id)
  }
  return (
    <Dialog wide title={t(enterprise === null ? 'linkage.enterprise.register' : 'linkage.enterprise.revise')} act={t('linkage.enterprise.save')} busy={registering.loading || revising.loading} onAct={() => void save()} onClose={onClose}>
      <div className="form-grid">
        <Field label={t('linkage.enterprise.name')} error={errors['name']}>{(control) => <input {...control} className="control" maxLength={100} value={draft.name} onChange={(event) => set({ name: event.target.value })} />}</Field>
        <Field label={t('linkage.page.creditCode')} hint={t(enterprise !== null && enterprise.creditCode === null ? 'linkage.enterprise.creditCodeLater' : 'linkage.enterprise.creditCodeHint')} error={errors['creditCode']}>{(control) => <input {...control} className="control num" value={draft.creditCode} onChange={(event) => set({ creditCode: event.target.value })} />}</Field>
        <CodeListSelect list="INDUSTRY" label={t('linkage.page.industry')} none={t('linkage.write.choose')} value={draft.industry} error={errors['industry']} onChange={(industry) => set({ industry })} />
        <Field label={t('linkage.enterprise.leadingLevel')}>
          {(control) => (
            <select {...control} className="control" value={draft.leadingLevel} onChange={(event) => set({ leadingLevel: event.target.value })}>
              <option value="">{t('linkage.enterprise.notLeading')}</option>
              {leadingLevels.map((level) => <option key={level} value={level}>{t(`linkage.leadingLevel.${level}`)}</option>)}
            </select>
          )}
        </Field>
        <RegionSelect from={own} value={draft.seat} onChange={(seat) => set({ seat })} />
      </div>
      {errors['seat'] !== undefined && <p className="field-error" role="alert">{errors['seat']}</p>}
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
