import i18next from 'i18next'
import { languages, type Language } from '../ui/text/use-text'

const storageKey = 'bangfu.language'

interface Catalogue {
  readonly base: () => Promise<object>
  readonly desk: () => Promise<object>
}

/** Only the language chosen is fetched; Chinese is what the browser gets unless it was told otherwise. */
const catalogues = {
  'zh-CN': {
    base: async () => (await import('./locales/zh-CN/catalogue')).chinese,
    desk: async () => (await import('./locales/zh-CN/desk-catalogue')).chineseDesk,
  },
  en: {
    base: async () => (await import('./locales/en/catalogue')).english,
    desk: async () => (await import('./locales/en/desk-catalogue')).englishDesk,
  },
} satisfies Record<Language, Catalogue>

let atDesk = false

export async function startLanguage(): Promise<void> {
  const language = storedLanguage()
  const translation = await catalogues[language].base()
  await i18next.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = language
}

/** Adds the desk's areas, in this language now and in any that is chosen later. */
export async function loadDeskTexts(): Promise<void> {
  atDesk = true
  await add(storedLanguage(), 'desk')
}

/** Loads the catalogue, then changes every text on the page at once. The API answers in it from the next request on. */
export async function chooseLanguage(language: Language): Promise<void> {
  await add(language, 'base')
  if (atDesk) await add(language, 'desk')
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

async function add(language: Language, part: keyof Catalogue): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await catalogues[language][part](), true, true)
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey)
  return languages.find((language) => language === stored) ?? 'zh-CN'
}
