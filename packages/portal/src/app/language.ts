import { addTexts, languages, showLanguage, type Language } from '../ui/text/use-text'

const storageKey = 'bangfu.language'

/** What every page needs; the households, with all that hangs on them; what only the desks show; what is seldom opened, on the phone as at a desk. */
type Part = 'base' | 'registry' | 'desk' | 'seldom'

/** Only the language chosen is fetched; Chinese is what the browser gets unless it was told otherwise. */
const catalogues = {
  'zh-CN': {
    base: async () => (await import('./locales/zh-CN/catalogue')).chinese,
    registry: async () => (await import('./locales/zh-CN/registry-catalogue')).chineseRegistry,
    desk: async () => (await import('./locales/zh-CN/desk-catalogue')).chineseDesk,
    seldom: async () => (await import('./locales/zh-CN/seldom-catalogue')).chineseSeldom,
  },
  en: {
    base: async () => (await import('./locales/en/catalogue')).english,
    registry: async () => (await import('./locales/en/registry-catalogue')).englishRegistry,
    desk: async () => (await import('./locales/en/desk-catalogue')).englishDesk,
    seldom: async () => (await import('./locales/en/seldom-catalogue')).englishSeldom,
  },
} satisfies Record<Language, Record<Part, () => Promise<object>>>

const wanted = new Set<Part>()

export async function startLanguage(): Promise<void> {
  const language = storedLanguage()
  wanted.add('base')
  await add(language, 'base')
  document.documentElement.lang = language
  showLanguage(language)
}

/** Adds parts of the catalogue, in this language now and in any that is chosen later. */
export async function loadTexts(...asked: readonly Part[]): Promise<void> {
  const missing = asked.filter((part) => !wanted.has(part))
  await Promise.all(missing.map(async (part) => add(storedLanguage(), part)))
  for (const part of missing) wanted.add(part)
}

/** Loads the catalogue, then changes every text on the page at once. The API answers in it from the next request on. */
export async function chooseLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map(async (part) => add(language, part)))
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  showLanguage(language)
}

async function add(language: Language, part: Part): Promise<void> {
  addTexts(language, await catalogues[language][part]())
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey)
  return languages.find((language) => language === stored) ?? 'zh-CN'
}
