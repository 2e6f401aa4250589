import { useState } from 'react'
import { useText } from '../../ui/text/use-text'
import { FormRow } from './FormRow'
import type { Place } from './observation-draft'

const patience = 20_000

interface PlaceRowProps {
  readonly value: Place | null
  readonly error: string | null
  readonly onChange: (place: Place | null) => void
}

/** Where it was seen: asked of the phone only when the reporter says so, and never needed. */
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
  const name = t('observationReport.form.place')
  return (
    <FormRow
      name={name}
      error={error}
      action={
        value === null ? (
          <button type="button" className="link" data-field="place" disabled={state === 'taking'} aria-label={`${t('observationReport.form.placeTake')}: ${name}`} onClick={take}>{t('observationReport.form.placeTake')}</button>
        ) : (
          <button type="button" className="link" data-field="place" aria-label={`${t('observationReport.form.placeDrop')}: ${name}`} onClick={() => onChange(null)}>{t('observationReport.form.placeDrop')}</button>
        )
      }
    >
      <span role="status">
        {value !== null ? (
          <>{t('observationReport.form.placeTaken')} {value.accuracy !== null && <span className="dim num">{t('observationReport.form.placeWithin', { metres: value.accuracy })}</span>}</>
        ) : (
          <span className="dim">{state === 'taking' ? t('observationReport.form.placeTaking') : state === 'failed' ? t('observationReport.form.placeFailed') : t('observationReport.form.placeNone')}</span>
        )}
      </span>
    </FormRow>
  )
}
