import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { plainNumber, soughtHousehold } from '../../features/household/sought-household'
import { foundGroups } from '../../features/search/found-groups'
import { useSearch } from '../../features/search/use-search'
import { soughtObservation } from '../../features/observation/sought-observation'
import { placeAround } from '../../features/region/place-names'
import { usePlaceAddress } from '../../features/region/use-place-address'
import { usePlaces } from '../../features/region/use-places'
import { useText } from '../../ui/text/use-text'
import { soughtList, useSoughtAddress } from './use-sought-address'
import './SearchBox.css'

const longest = 60

/** Finds households by the head's name or by number, places, cadres, enterprises and projects by name, each within one's scope. `/` comes here from anywhere, the arrows choose, Enter opens, Esc leaves. */
export function SearchBox() {
  const { t } = useText()
  const [location, navigate] = useLocation()
  const [parameters] = useSearchParams()
  const asked = location === '/households' || location === '/observations' ? (parameters.get('number') ?? parameters.get('name') ?? '') : ''
  const [text, setText] = useState(asked)
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<number | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const places = usePlaces(open ? text : '')
  const named = useSearch(open ? text : '')
  const placeAddress = usePlaceAddress()
  const soughtAddress = useSoughtAddress()
  useEffect(() => setText(asked), [asked])

  const sought = text.trim()
  const first = { address: soughtList(sought), name: soughtObservation(sought) !== null ? t('shell.searchObservation', { text: sought }) : soughtHousehold(sought).number || /^\d{12}$/.test(plainNumber(sought)) ? t('shell.searchNumber', { text: sought }) : t('shell.searchName', { text: sought }), note: '' }
  const groups = [
    { title: '', options: [first] },
    { title: t('shell.searchGroup.places'), options: places.map((place) => ({ address: placeAddress(place.code), name: place.name, note: placeAround(place) })) },
    ...(named === null ? [] : foundGroups(named, t)),
  ].filter(({ options }) => options.length > 0)
  const found = groups.flatMap(({ options }) => options)
  // A place that is called exactly so is what was meant; otherwise the households are.
  const active = Math.min(chosen ?? (places[0]?.name === sought || places[0]?.officialName === sought ? 1 : 0), found.length - 1)
  const isShown = open && sought !== ''

  const go = (address: string) => {
    if (address === soughtList(sought)) void soughtAddress(sought).then((leads) => navigate(leads))
    else navigate(address)
    setOpen(false)
    setChosen(null)
    input.current?.blur()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false)
      input.current?.blur()
    }
    if (!isShown || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    setChosen((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
  }
  return (
    <form
      className="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        go(isShown ? (found[active]?.address ?? '/households') : soughtList(sought))
      }}
    >
      <input
        ref={input}
        type="search"
        role="combobox"
        data-search
        aria-label={t('shell.search')}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={t('shell.search')}
        maxLength={longest}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(null)
          setOpen(true)
        }}
        onKeyDown={press}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-found" role="listbox" id={list} aria-label={t('shell.searchFound')} hidden={!isShown}>
        {isShown &&
          groups.map(({ title, options }) => (
            <div key={title} role="group" aria-label={title === '' ? t('shell.searchFound') : title}>
              {title !== '' && <p className="search-kind cap" aria-hidden="true">{title}</p>}
              {options.map((option) => {
                const index = found.indexOf(option)
                return (
                  // The button keeps the focus in the input: what is chosen is told by aria-activedescendant.
                  <button key={option.address} type="button" role="option" id={`${list}-${index}`} aria-selected={index === active} tabIndex={-1} className="search-choice" onMouseDown={(event) => event.preventDefault()} onClick={() => go(option.address)}>
                    <span className="ellipsis">{option.name}</span>
                    {option.note !== '' && <small className="ellipsis">{option.note}</small>}
                  </button>
                )
              })}
            </div>
          ))}
      </div>
    </form>
  )
}
