import type { Translate, Values } from './catalogue'

export type Texts = ReadonlyMap<string, string>

/** Every text of a tree by its path. */
export function textsOf(tree: object, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of Object.entries(tree) as [string, unknown][]) {
    const key = prefix === '' ? name : `${prefix}.${name}`
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'object' && value !== null) for (const [inner, text] of textsOf(value, key)) texts.set(inner, text)
  }
  return texts
}

/**
 * A translator over texts that may still grow. English has a singular, Chinese has none. A key without a text, which the
 * compiler and the parity test prevent, shows itself.
 */
export function translator(texts: Texts, hasSingular: boolean): Translate {
  return (key, values = {}) => {
    const form = hasSingular && values['count'] === 1 ? '_one' : '_other'
    const text = (values['count'] === undefined ? undefined : texts.get(key + form)) ?? texts.get(key) ?? texts.get(`${key}_other`) ?? key
    return fill(text, values)
  }
}

function fill(text: string, values: Values): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
