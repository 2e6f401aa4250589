import { useSyncExternalStore } from 'react'
import type { Translate } from './catalogue'
import { textsOf, translator } from './translator'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export interface Text {
  readonly t: Translate
  readonly language: Language
}

const texts = { 'zh-CN': new Map<string, string>(), en: new Map<string, string>() } satisfies Record<Language, Map<string, string>>
const inLanguage: Readonly<Record<Language, Text>> = {
  'zh-CN': { language: 'zh-CN', t: translator(texts['zh-CN'], false) },
  en: { language: 'en', t: translator(texts.en, true) },
}
const listeners = new Set<() => void>()
let chosen: Language = 'zh-CN'

/** The catalogue in the language now chosen, for code outside components. */
export function currentText(): Text {
  return inLanguage[chosen]
}

/** The catalogue in the language now chosen; the component draws anew when that changes. */
export function useText(): Text {
  return useSyncExternalStore(subscribe, currentText)
}

/** Adds areas to the catalogue of a language. */
export function addTexts(language: Language, areas: object): void {
  for (const [key, text] of textsOf(areas)) texts[language].set(key, text)
}

/** Changes every text on the page at once. */
export function showLanguage(language: Language): void {
  chosen = language
  for (const changed of listeners) changed()
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}
