import { useMutation } from '@apollo/client/react'
import { useState, type SyntheticEvent } from 'react'
import { CheckImportDocument, type CodedField, type ImportFactsFragment, type ImportField } from '../../gql/register-import/graphql'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { codeText, codesOf, departures, importFields } from './import-values'

interface ColumnPanelProps {
  readonly facts: ImportFactsFragment
  readonly onStep: () => void
}

const keyOf = ({ field, text }: { readonly field: CodedField; readonly text: string }): string => `${field} ${text}`

/** The year of a column of income, as it was typed; what is no year is refused where it is checked. */
const yearTyped = (typed: string | undefined): number | null => (typed === undefined || typed.trim() === '' ? null : Math.trunc(Number(typed)) || 0)

/** What each column of a sheet is, and what its unknown words stand for; remembered under the name of the source. */
export function ColumnPanel({ facts, onStep }: ColumnPanelProps) {
  const { t } = useText()
  const [fields, setFields] = useState<ReadonlyMap<number, ImportField | null>>(() => new Map(facts.columns.map(({ place, field }) => [place, field])))
  const [years, setYears] = useState<ReadonlyMap<number, string>>(() => new Map(facts.columns.flatMap(({ place, year }) => (year === null ? [] : [[place, String(year)]]))))
  const [codes, setCodes] = useState<ReadonlyMap<string, { readonly field: CodedField; readonly text: string; readonly code: string }>>(() => new Map(facts.codes.map((code) => [keyOf(code), code])))
  const [source, setSource] = useState(facts.source)
  const [absent, setAbsent] = useState(facts.departures)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [check, { loading }] = useMutation(CheckImportDocument)
  const isYearly = (field: ImportField | null | undefined): boolean => facts.yearlyFields.some((yearly) => yearly === field)
  const words = [...facts.codes.map((code) => ({ field: code.field, text: code.text, cells: 0 })), ...facts.unknownCodes]
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    try {
      const { data } = await check({ variables: { input: { id: facts.id, source: source.trim(), columns: [...fields].map(([place, field]) => ({ place, field, year: isYearly(field) ? yearTyped(years.get(place)) : null })), codes: [...codes.values()], departures: absent } } })
      const refused = data?.result.userErrors[0]
      if (refused === undefined) onStep()
      else setRefusal(refused.message)
    } catch (fault) {
      setRefusal(describeError(fault, t).message)
    }
  }
  return (
    <Panel title={t('registerImport.columns.title')} note={facts.missingFields.length === 0 ? undefined : t('registerImport.columns.missing', { fields: facts.missingFields.map((field) => t(`registerImport.field.${field}`)).join('、') })}>
      <form className="import-columns" onSubmit={(event) => void submit(event)} noValidate>
        <div className="import-grid">
          {facts.columns.map(({ place, heading }) => (
            <div key={place} className="import-column">
              <Field label={heading}>
                {(control) => (
                  <select {...control} className="control" value={fields.get(place) ?? ''} onChange={(event) => setFields((now) => new Map(now).set(place, importFields.find((field) => field === event.target.value) ?? null))}>
                    <option value="">{t('registerImport.columns.none')}</option>
                    {importFields.map((field) => <option key={field} value={field}>{t(`registerImport.field.${field}`)}</option>)}
                  </select>
                )}
              </Field>
              {isYearly(fields.get(place)) && (
                <Field label={t('registerImport.columns.year', { heading })}>
                  {(control) => <input {...control} className="control" inputMode="numeric" maxLength={4} placeholder={t('registerImport.columns.yearUnsaid')} value={years.get(place) ?? ''} onChange={(event) => setYears((now) => new Map(now).set(place, event.target.value))} />}
                </Field>
              )}
            </div>
          ))}
        </div>
        {words.length > 0 && (
          <fieldset>
            <legend>{t('registerImport.columns.words')}</legend>
            <div className="import-grid">
              {words.map((word) => (
                <Field key={keyOf(word)} label={`${t(`registerImport.field.${word.field}`)}：${word.text}`} hint={word.cells === 0 ? undefined : t('registerImport.columns.cells', { count: word.cells, shown: formatCount(word.cells) })}>
                  {(control) => (
                    <select
                      {...control}
                      className="control"
                      value={codes.get(keyOf(word))?.code ?? ''}
                      onChange={(event) =>
                        setCodes((now) => {
                          const next = new Map(now)
                          if (event.target.value === '') next.delete(keyOf(word))
                          else next.set(keyOf(word), { field: word.field, text: word.text, code: event.target.value })
                          return next
                        })
                      }
                    >
                      <option value="">{t('registerImport.columns.noCode')}</option>
                      {codesOf[word.field].map((code) => <option key={code} value={code}>{codeText(word.field, code, t)}</option>)}
                    </select>
                  )}
                </Field>
              ))}
            </div>
          </fieldset>
        )}
        <Field label={t('registerImport.columns.absent')} hint={t('registerImport.columns.absentHint')}>
          {(control) => (
            <select {...control} className="control" value={absent ?? ''} onChange={(event) => setAbsent(departures.find((kind) => kind === event.target.value) ?? null)}>
              <option value="">{t('registerImport.columns.absentStay')}</option>
              {departures.map((kind) => <option key={kind} value={kind}>{t('registerImport.columns.absentLeft', { how: t(`membership.kind.${kind}`) })}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('registerImport.upload.source')} hint={t('registerImport.upload.sourceHint')} error={refusal}>
          {(control) => <input {...control} className="control" maxLength={60} value={source} onChange={(event) => setSource(event.target.value)} />}
        </Field>
        <div><Button type="submit" look="primary" busy={loading}>{t('registerImport.columns.act')}</Button></div>
      </form>
    </Panel>
  )
}
