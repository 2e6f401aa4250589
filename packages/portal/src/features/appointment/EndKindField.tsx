import type { EndKind } from '../../gql/appointment/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { endKinds } from './ranks'

/** How a service ends: by its term, a recall, a transfer, or else. */
export function EndKindField({ value, onChange }: { readonly value: EndKind; readonly onChange: (kind: EndKind) => void }) {
  const { t } = useText()
  return (
    <Field label={t('appointment.endKind.label')}>
      {(control) => (
        <select {...control} className="control" value={value} onChange={(event) => onChange(endKinds.find((kind) => kind === event.target.value) ?? value)}>
          {endKinds.map((kind) => <option key={kind} value={kind}>{t(`appointment.endKind.${kind}`)}</option>)}
        </select>
      )}
    </Field>
  )
}
