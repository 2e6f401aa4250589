import type { Dialect } from './database.js'

/** A text column whose parts are said by the database. */
export interface TextColumnName {
  readonly table: string
  readonly column: string
}

const nameOf = ({ table, column }: TextColumnName): string => `\`${table}\`.\`${column}\``
const lengthOf = (dialect: Dialect, text: TextColumnName): string => `${dialect === 'mysql' ? 'CHAR_LENGTH' : 'LENGTH'}(${nameOf(text)})`

/** How many characters the longest text has. */
export const longestTextSql = (dialect: Dialect, text: TextColumnName): string => `SELECT MAX(${lengthOf(dialect, text)}) AS \`longest\` FROM \`${text.table}\``

const numbersTo = (last: number): string => Array.from({ length: Math.max(last, 1) }, (_, index) => `SELECT ${index + 1}${index === 0 ? ' AS `n`' : ''}`).join(' UNION ALL ')

/** The parts of a statement over every part of the texts of a column: what `gramsOf` gives, said by the database, where a part that a text holds twice comes twice. */
export const textPartsSql = (dialect: Dialect, text: TextColumnName, longest: number): { readonly gram: string; readonly from: string; readonly where: string } => ({
  gram: `SUBSTR(${nameOf(text)}, \`start\`.\`n\`, \`width\`.\`n\`)`,
  from: `FROM \`${text.table}\` CROSS JOIN (${numbersTo(longest)}) AS \`start\` CROSS JOIN (${numbersTo(2)}) AS \`width\``,
  where: `\`start\`.\`n\` + \`width\`.\`n\` - 1 <= ${lengthOf(dialect, text)} AND SUBSTR(${nameOf(text)}, \`start\`.\`n\` + \`width\`.\`n\` - 1, 1) <> ' '`,
})
