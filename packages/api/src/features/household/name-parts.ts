import type { Dialect } from '../../data/database.js'
import { longestTextSql, textPartsSql } from '../../data/text-parts.js'

const HEAD_NAME = { table: 'household', column: 'headName' } as const

/** How many characters the longest name has. */
export const longestNameSql = (dialect: Dialect): string => longestTextSql(dialect, HEAD_NAME)

/** The parts of a statement over every part of the names of households in a range of codes: what `gramsOf` gives, said by the database, where a part that a name holds twice comes twice. */
export const namePartsSql = (dialect: Dialect, longest: number): { readonly gram: string; readonly from: string; readonly where: string } => {
  const parts = textPartsSql(dialect, HEAD_NAME, longest)
  return { ...parts, where: `\`household\`.\`regionCode\` >= ? AND \`household\`.\`regionCode\` < ? AND ${parts.where}` }
}
