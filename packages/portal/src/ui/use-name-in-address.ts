import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useSettled } from './use-settled'

/** A part of a name that narrows a list, kept in the address once typing has settled. */
export function useNameInAddress(): { readonly name: string; readonly text: string; readonly setText: (text: string) => void } {
  const [parameters, setParameters] = useSearchParams()
  const name = parameters.get('name') ?? ''
  const [text, setText] = useState(name)
  const sought = useSettled(text.trim(), 300)
  useEffect(() => {
    if (sought === name) return
    setParameters((now) => {
      if (sought === '') now.delete('name')
      else now.set('name', sought)
      now.delete('after')
      now.delete('page')
      return now
    }, { replace: true })
  }, [sought, name, setParameters])
  return { name, text, setText }
}
