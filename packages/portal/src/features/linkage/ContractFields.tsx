import type { LinkageForm } from '../../gql/linkage/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { termKinds, termsOfForm, type ContractDraft, type ContractTerm } from './contract-draft'

interface ContractFieldsProps {
  readonly form: LinkageForm
  readonly draft: ContractDraft
  readonly onChange: (draft: ContractDraft) => void
  /** Refusals by the term. */
  readonly errors: Readonly<Record<string, string | undefined>>
}

const hasHint = (term: ContractTerm): term is 'floorPrice' | 'fee' | 'services' => term === 'floorPrice' || term === 'fee' || term === 'services'

/** The terms of a contract of one form, each with its unit. */
export function ContractFields({ form, draft, onChange, errors }: ContractFieldsProps) {
  const { t } = useText()
  const set = (term: ContractTerm, text: string) => onChange({ ...draft, [term]: text })
  return (
    <>
      {(['termMonths', ...termsOfForm[form]] as const).map((term) => (
        <Field key={term} label={t(`linkage.term.${term}`)} hint={hasHint(term) ? t(`linkage.termHint.${term}`) : undefined} error={errors[term]}>
          {(control) =>
            termKinds[term] === 'yesOrNo' ? (
              <select {...control} className="control" value={draft[term] ?? ''} onChange={(event) => set(term, event.target.value)}>
                <option value="">{t('linkage.write.choose')}</option>
                <option value="true">{t('linkage.write.yes')}</option>
                <option value="false">{t('linkage.write.no')}</option>
              </select>
            ) : (
              <input {...control} className="control" inputMode={termKinds[term] === 'words' || termKinds[term] === 'list' ? 'text' : 'decimal'} value={draft[term] ?? ''} onChange={(event) => set(term, event.target.value)} />
            )
          }
        </Field>
      ))}
    </>
  )
}
