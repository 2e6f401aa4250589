import { useState } from 'react'
import type { RevealField } from '../../gql/household/graphql'
import { useText } from '../../ui/text/use-text'
import { RevealDialog } from './RevealDialog'

interface RevealableProps {
  /** The person or household the field belongs to. */
  readonly subject: string
  readonly name: string
  readonly field: RevealField
  /** What the API already shows, perhaps a mask. */
  readonly shown: string | null
  readonly allowed: readonly RevealField[]
}

/** A covered value; for those who may, the way to see it with a reason. Seen values stay on this page only. */
export function Revealable({ subject, name, field, shown, allowed }: RevealableProps) {
  const { t } = useText()
  const [value, setValue] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const covered = shown === null || shown.includes('*')
  return (
    <>
      <span className="num">{value ?? shown ?? <span className="dim">{t('household.reveal.covered')}</span>}</span>
      {covered && value === null && allowed.includes(field) && (
        <button type="button" className="link reveal-link" aria-label={t('household.reveal.of', { name, field: t(`household.revealField.${field}`) })} onClick={() => setAsking(true)}>
          {t('household.reveal.act')}
        </button>
      )}
      {asking && (
        <RevealDialog
          subject={subject}
          name={name}
          field={field}
          onClose={() => setAsking(false)}
          onRevealed={(revealed) => {
            setValue(revealed)
            setAsking(false)
          }}
        />
      )}
    </>
  )
}
