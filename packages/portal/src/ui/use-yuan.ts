import { useState } from 'react'
import { isWrongYuan, parseYuan, typedYuan } from './format/money'

/** An amount of a form: what is typed, in yuan, and what it comes to. */
export interface TypedAmount {
  readonly text: string
  readonly type: (text: string) => void
  /** Fen; null where nothing is typed. */
  readonly fen: number | null
  /** Whether somebody tried to send what cannot be read, and it still cannot. */
  readonly refused: boolean
  /** Asked before a form is sent: true, and the field says why, where what is typed cannot be read. It would go out as none and erase what is stored. */
  readonly refuse: () => boolean
}

/** Holds an amount while it is typed; begins with what is stored, in fen. */
export function useYuan(stored: number | null | undefined): TypedAmount {
  const [text, type] = useState(() => typedYuan(stored))
  const [tried, setTried] = useState(false)
  const wrong = isWrongYuan(text)
  const refuse = () => {
    setTried(wrong)
    return wrong
  }
  return { text, type, fen: parseYuan(text), refused: tried && wrong, refuse }
}
