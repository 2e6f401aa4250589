/** The languages that people read: Chinese first, English complete. */
export type Language = 'zh' | 'en'

/** One sentence in both languages: what happened, what is kept and what to do. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

/** The language of an Accept-Language header: English where it ranks above Chinese, else Chinese. */
export const languageOf = (header: string | undefined): Language => {
  const ranked = (header ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined)
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality), index }
    })
    .filter(({ tag, quality }) => quality > 0 && (tag.startsWith('zh') || tag.startsWith('en')))
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
  return ranked[0]?.tag.startsWith('en') === true ? 'en' : 'zh'
}
