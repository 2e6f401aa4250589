import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { householdSearchAddress } from '../../features/household/household-search'
import { useText } from '../../ui/text/use-text'

/** Finds households by the head's name or by number. `/` comes here from anywhere. */
export function SearchBox() {
  const { t } = useText()
  const [location, navigate] = useLocation()
  const [parameters] = useSearchParams()
  const asked = location === '/households' ? (parameters.get('name') ?? '') : ''
  const [text, setText] = useState(asked)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setText(asked), [asked])
  return (
    <form
      className="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        navigate(householdSearchAddress(text))
        input.current?.blur()
      }}
    >
      <input
        ref={input}
        type="search"
        data-search
        aria-label={t('shell.search')}
        placeholder={t('shell.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') input.current?.blur()
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}
