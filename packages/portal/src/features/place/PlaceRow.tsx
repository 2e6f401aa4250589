import { useState } from 'react'
import { FormRow } from '../../ui/FormRow'
import { useText } from '../../ui/text/use-text'
import type { Place } from './place'

const patience = 20_000

interface PlaceRowProps {
  readonly value: Place | null
  readonly error: string | null
  readonly onChange: (place: Place | null) => void
}

/** Where it was: asked of the device only when the writer says so, and never needed. */
export function PlaceRow({ value, error, onChange }: PlaceRowProps) {
  const { t } = useText()
  const [state, setState] = useState<'idle' | 'taking' | 'failed'>('idle')
  const take = () => {
    // Absent from pages that did not come over a secure connection.
    const device: Geolocation | undefined = 'geolocation' in navigator ? navigator.geolocation : undefined
    if (device === undefined) {
      setState('failed')
      return
    }
    setState('taking')
    device.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setState('idle')
        onChange({ latitude, longitude, accuracy: Math.round(accuracy) })
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 60_000 },
    )
  }
  const name = t('place.name')
  return (
    <FormRow
      name={name}
      error={error}
      action={
        value === null ? (
          <button type="button" className="link" data-field="place" disabled={state === 'taking'} aria-label={`${t('place.take')}: ${name}`} onClick={take}>{t('place.take')}</button>
        ) : (
          <button type="button" className="link" data-field="place" aria-label={`${t('place.drop')}: ${name}`} onClick={() => onChange(null)}>{t('place.drop')}</button>
        )
      }
    >
      <span role="status">
        {value !== null ? (
          <>{t('place.taken')} {value.accuracy !== null && <span className="dim num">{t('place.within', { metres: value.accuracy })}</span>}</>
        ) : (
          <span className="dim">{state === 'taking' ? t('place.taking') : state === 'failed' ? t('place.failed') : t('place.none')}</span>
        )}
      </span>
    </FormRow>
  )
}
