/** The texts by area. Which there are is declared by the application, which owns the catalogues (`app/texts.d.ts`). */
export interface Catalogue {}

/** A key of the catalogue: the path to a text. The two forms of a plural, `_one` and `_other`, are one key. */
export type TextKey = Paths<Catalogue>

type Paths<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? WithoutForm<Name> : `${Name}.${Paths<Tree[Name]>}`
}[keyof Tree & string]

type WithoutForm<Name extends string> = Name extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Name

export type Values = Readonly<Record<string, string | number>>

/** The text of a key, with its `{{values}}` filled in; `count` chooses between the forms of a plural. */
export type Translate = (key: TextKey, values?: Values) => string
