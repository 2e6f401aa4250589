import { useId } from 'react'
import { Field } from '../../ui/Field'

/** The relations of the form (dossier 2.2); whoever fills it in may write others. */
const relations = ['配偶', '之子', '之女', '之儿媳', '之女婿', '之父', '之母', '之岳父', '之岳母', '之孙子', '之孙女', '之兄弟姐妹', '其他'] as const

interface RelationFieldProps {
  readonly label: string
  readonly error?: string | null
  readonly value: string
  readonly onChange: (relation: string) => void
}

/** What somebody is to the head, in the words of the form or others. */
export function RelationField({ label, error = null, value, onChange }: RelationFieldProps) {
  const list = useId()
  return (
    <Field label={label} error={error}>
      {(control) => (
        <>
          <input {...control} className="control" list={list} maxLength={40} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
          <datalist id={list}>{relations.map((relation) => <option key={relation} value={relation} />)}</datalist>
        </>
      )}
    </Field>
  )
}
