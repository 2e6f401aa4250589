import { useLazyQuery } from '@apollo/client/react'
import { useState, type SyntheticEvent } from 'react'
import { IsRegisteredDocument } from '../../gql/household/graphql'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import './RegistrationCheck.css'

/** The bank's one question: is this ID number registered. Yes or no, and every question is recorded. */
export function RegistrationCheck() {
  const { t } = useText()
  const [number, setNumber] = useState('')
  const [answer, setAnswer] = useState<{ readonly number: string; readonly registered: boolean } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [ask, { loading }] = useLazyQuery(IsRegisteredDocument, { fetchPolicy: 'no-cache' })
  usePageTitle(t('household.check.title'))
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setAnswer(null)
    setRefusal(null)
    const idNumber = number.replaceAll(/\s/g, '').toUpperCase()
    try {
      const { data, error } = await ask({ variables: { idNumber } })
      if (error !== undefined) setRefusal(describeError(error, t).message)
      else if (data !== undefined) setAnswer({ number: idNumber, registered: data.isRegistered })
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <div className="registration-check">
      <div className="page-head"><h1>{t('household.check.title')}</h1></div>
      <Panel label={t('household.check.title')} footer={`${t('household.check.meaning')} ${t('household.check.logged')}`}>
        <form className="registration-form" onSubmit={(event) => void submit(event)} noValidate>
          <Field label={t('household.person.idNumber')} hint={t('household.check.hint')} error={refusal}>
            {(control) => <input {...control} className="control" autoComplete="off" spellCheck={false} maxLength={24} value={number} onChange={(event) => setNumber(event.target.value)} />}
          </Field>
          <Button type="submit" look="primary" busy={loading} disabled={number.trim() === ''}>{t('household.check.act')}</Button>
          <div role="status">
            {answer !== null && (
              <p className="registration-answer">
                <b>{answer.registered ? t('household.check.yes') : t('household.check.no')}</b>
                <span className="num dim">{answer.number}</span>
              </p>
            )}
          </div>
        </form>
      </Panel>
    </div>
  )
}
