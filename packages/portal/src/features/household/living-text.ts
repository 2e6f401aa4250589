import type { Translate } from '../../ui/text/catalogue'
import type { LivingField, LivingFieldName } from './living-fields'
import { livingFields } from './living-fields'

type Value = string | number | boolean

/** A value on file in words: a code by its name, a quantity with its unit. */
export function livingText(field: LivingField, value: Value, t: Translate): string {
  switch (field.kind) {
    case 'flag':
      return t(value === true || value === 'true' ? 'living.yes' : 'living.no')
    case 'number':
      return `${String(value)} ${t(`living.unit.${field.unit}`)}`
    case 'code':
      return codeText(field.name, String(value), t)
    default:
      return String(value)
  }
}

function codeText(name: LivingFieldName, code: string, t: Translate): string {
  const known = livingFields.find((field) => field.name === name)
  if (known?.kind !== 'code' || !known.codes.some((each) => each === code)) return code
  // Name and code were found together in the table of fields, which the catalogue follows.
  return t(`living.code.${known.name}.${code}` as Parameters<Translate>[0])
}

/** A field of the history, such as living.fuel, with the value in words; null for another field. */
export function livingChange(field: string | null, value: string | null, t: Translate): { readonly name: string; readonly value: string | null } | null {
  const known = livingFields.find(({ name }) => field === `living.${name}`)
  return known === undefined ? null : { name: t(`living.field.${known.name}`), value: value === null ? null : livingText(known, value, t) }
}
