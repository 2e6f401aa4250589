import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export interface Text {
  readonly t: TFunction
  readonly language: Language
}

const texts: Partial<Record<Language, Text>> = {}

/** The catalogue in the language now chosen, for code outside components. */
export function currentText(): Text {
  const language: Language = i18next.language === 'en' ? 'en' : 'zh-CN'
  texts[language] ??= { language, t: i18next.getFixedT(language) }
  return texts[language]
}

/** The catalogue in the language now chosen; the component draws anew when that changes. */
export function useText(): Text {
  return useSyncExternalStore(subscribe, currentText)
}

function subscribe(changed: () => void): () => void {
  i18next.on('languageChanged', changed)
  return () => i18next.off('languageChanged', changed)
}
