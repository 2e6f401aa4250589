import { useState } from 'react'
import { useText } from '../../ui/text/use-text'
import { refusalOf } from './refusal'

/** An act of a dialog: busy while it is sent, its refusal in words, and done once it was taken. */
export function useAct(onDone: () => void, onClose: () => void) {
  const { t } = useText()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = async (work: () => Promise<readonly { readonly message: string }[] | undefined>) => {
    setBusy(true)
    const refused = await refusalOf(t, work)
    setBusy(false)
    setRefusal(refused)
    if (refused !== null) return
    onDone()
    onClose()
  }
  return { busy, refusal, act }
}
