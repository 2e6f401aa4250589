import { useEffect, useRef } from 'react'
import type { HandlerCandidatesQuery } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'
import './HandlerChoice.css'

export type HandlerPost = NonNullable<HandlerCandidatesQuery['observation']>['handlerPosts'][number]

interface HandlerChoiceProps {
  /** Nearest to the village first, as the API orders them. */
  readonly posts: readonly HandlerPost[]
  readonly loading: boolean
  readonly chosen: string
  readonly error: string | null
  readonly onChoose: (account: string) => void
}

/** Who is to look into it: name, post, place and unit of each, those of the village first. The dialog it stands in starts here. */
export function HandlerChoice({ posts, loading, chosen, error, onChoose }: HandlerChoiceProps) {
  const { t } = useText()
  const choice = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // The choices arrive after the dialog has opened; whoever went on to the note meanwhile is left there.
    if (!loading && document.activeElement === choice.current) choice.current?.querySelector('input')?.focus()
  }, [loading])
  return (
    <fieldset
      ref={(element) => {
        choice.current = element
        // The dialog looks for the attribute, which React does not write, when it opens.
        element?.setAttribute('autofocus', '')
      }}
      className="handlers"
      tabIndex={-1}
    >
      <legend className="field-label">{t('observation.dialog.handler')}</legend>
      {loading && <p className="dim">{t('ui.loading')}</p>}
      {posts.map(({ id, role, sendingUnit, account, region }) => (
        <label key={id} className="choice">
          <input type="radio" name="handler" checked={chosen === account.id} onChange={() => onChoose(account.id)} />
          <span>
            {account.name} <b className="strong">{t(`appointment.role.${role}`)}</b>
            <small className="dim">{[region?.name, sendingUnit].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')}</small>
          </span>
        </label>
      ))}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
    </fieldset>
  )
}
