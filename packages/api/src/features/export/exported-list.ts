import type { Permission } from '../../access/permissions.js'
import type { Access } from '../../access/viewer.js'
import type { Page } from '../../data/scoped-repository.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { Cell } from './cell.js'
import type { Query } from './export-query.js'

/** The ids that the rows of one batch name, each once. */
export interface NamedInBatch {
  readonly accounts: readonly string[]
  readonly enterprises: readonly string[]
  readonly projects: readonly string[]
}

/** Names that stand for ids in the rows of one batch. */
export interface NamesOfBatch {
  readonly account: (id: string | null) => string | null
  readonly enterprise: (id: string | null) => string | null
  /** Null for a project that the viewer does not see. */
  readonly project: (id: string | null) => string | null
  readonly region: (code: string | null) => string | null
}

export interface ListColumn<Line> {
  readonly title: Sentence
  /** In characters. */
  readonly width: number
  readonly cell: (line: Line, names: NamesOfBatch, language: Language) => Cell
}

/** A list of the portal as it is exported: the same rows under the same permission and conditions. */
export interface ListDefinition<Filter, Line> {
  /** In the address, such as `observations`. */
  readonly name: string
  readonly permission: Permission
  readonly title: Sentence
  /** What the trail names as exported. */
  readonly subjectType: string
  /** Reads the conditions; throws ExportQueryError rather than leave one out. */
  readonly filterOf: (query: Query) => Filter
  readonly page: (access: Access, filter: Filter, after: string | null, first: number) => Promise<Page<Line>>
  readonly accountsOf: (line: Line) => readonly (string | null)[]
  readonly enterprisesOf: (line: Line) => readonly string[]
  /** None where left out. */
  readonly projectsOf?: (line: Line) => readonly (string | null)[]
  readonly columns: readonly ListColumn<Line>[]
}

/** A list whose kinds of rows and conditions are known to itself alone. */
export interface ExportedList extends Pick<ListDefinition<never, never>, 'name' | 'permission' | 'title' | 'subjectType'> {
  readonly widths: readonly number[]
  readonly head: (language: Language) => string[]
  /** Rows in batches, each read when the one before was taken. */
  readonly batches: (access: Access, query: Query, language: Language, namesFor: (named: NamedInBatch) => Promise<NamesOfBatch>) => AsyncGenerator<Cell[][]>
}

const BATCH = 1_000

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null)

/** Makes a list that can be exported of what is said of it. */
export const exportedList = <Filter, Line>(definition: ListDefinition<Filter, Line>): ExportedList => ({
  name: definition.name,
  permission: definition.permission,
  title: definition.title,
  subjectType: definition.subjectType,
  widths: definition.columns.map(({ width }) => width),
  head: (language) => definition.columns.map(({ title }) => title[language]),
  async *batches(access, query, language, namesFor) {
    const filter = definition.filterOf(query)
    let after: string | null = null
    do {
      const page: Page<Line> = await definition.page(access, filter, after, BATCH)
      const lines = page.edges.map(({ node }) => node)
      const names = await namesFor({
        accounts: distinct(lines.flatMap((line) => definition.accountsOf(line))),
        enterprises: distinct(lines.flatMap((line) => definition.enterprisesOf(line))),
        projects: distinct(lines.flatMap((line) => definition.projectsOf?.(line) ?? [])),
      })
      yield lines.map((line) => definition.columns.map(({ cell }) => cell(line, names, language)))
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null
    } while (after !== null)
  },
})
