import type { Dialect } from '../../data/database.js'

const lengthOf = (dialect: Dialect): string => `${dialect === 'mysql' ? 'CHAR_LENGTH' : 'LENGTH'}(\`household\`.\`headName\`)`

/** How many characters the longest name has. */
export const longestNameSql = (dialect: Dialect): string => `SELECT MAX(${lengthOf(dialect)}) AS \`longest\` FROM \`household\``

const numbersTo = (last: number): string => Array.from({ length: Math.max(last, 1) }, (_, index) => `SELECT ${index + 1}${index === 0 ? ' AS `n`' : ''}`).join(' UNION ALL ')

/** The parts of a statement over every part of the names of households in a range of codes: what `gramsOf` gives, said by the database, where a part that a name holds twice comes twice. */
export const namePartsSql = (dialect: Dialect, longest: number): { readonly gram: string; readonly from: string; readonly where: string } => ({
  gram: 'SUBSTR(`household`.`headName`, `start`.`n`, `width`.`n`)',
  from: `FROM \`household\` CROSS JOIN (${numbersTo(longest)}) AS \`start\` CROSS JOIN (${numbersTo(2)}) AS \`width\``,
  where: `\`household\`.\`regionCode\` >= ? AND \`household\`.\`regionCode\` < ? AND \`start\`.\`n\` + \`width\`.\`n\` - 1 <= ${lengthOf(dialect)} AND SUBSTR(\`household\`.\`headName\`, \`start\`.\`n\` + \`width\`.\`n\` - 1, 1) <> ' '`,
})
