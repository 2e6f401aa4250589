import type { Expected, Projection } from './oracle/expected.js'

type Answer = Readonly<Record<string, unknown>>

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of parts have no order that anybody relies on; keys have none either. */
const normal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.some(isAnswer) ? value.map((each) => JSON.stringify(normal(each))).toSorted() : value
  if (!isAnswer(value)) return value ?? null
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, normal(each)]))
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(normal(one)) === JSON.stringify(normal(other))
const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 160)

/** Ids as one text that does not depend on their order. */
export const gathered = (ids: readonly (string | null)[]): string => ids.map(String).toSorted().join()

/** Compares answers with what the oracle expects; keeps what differs and which fields were seen with something in them. */
export class Comparison {
  readonly problems: string[] = []
  readonly seen = new Set<string>()

  /** Whatever else the walk finds. */
  note(problem: string): void {
    this.problems.push(problem)
  }

  row(expected: Projection, answer: unknown, path: string): void {
    if (!isAnswer(answer)) {
      this.note(`${path}: ${expected.type} ${expected.id ?? ''} is missing`)
      return
    }
    for (const [key, given] of Object.entries(answer)) {
      if (key === '__typename') {
        if (given !== expected.type) this.note(`${path}: is a ${short(given)}, not a ${expected.type}`)
        continue
      }
      const field = expected.fields[key]
      if (field === undefined) {
        this.note(`${path}: the oracle has no word on ${expected.type}.${key}`)
        continue
      }
      if (given !== null && !(Array.isArray(given) && given.length === 0)) this.seen.add(`${expected.type}.${key}`)
      this.field(field(), given, `${path}.${key}`)
    }
  }

  field(expected: Expected, given: unknown, path: string): void {
    switch (expected.kind) {
      case 'text':
        return
      case 'value':
        if (!same(expected.value, given)) this.note(`${path}: ${short(given)} and not ${short(expected.value)}`)
        return
      case 'one':
        if (expected.of === null) {
          if (given !== null) this.note(`${path}: shows ${short(given)}`)
        } else this.row(expected.of, given, path)
        return
      case 'many':
        this.list(expected.of, given, path)
        return
      case 'page':
        this.page(expected.of, given, path)
    }
  }

  /** Exactly the expected rows, each as expected. */
  list(expected: readonly Projection[], given: unknown, path: string): void {
    if (!Array.isArray(given)) {
      this.note(`${path}: ${short(given)} is no list`)
      return
    }
    const answers: readonly unknown[] = given
    if (expected.some((each) => each.id === null) || answers.some((each) => !isAnswer(each) || typeof each['id'] !== 'string')) {
      if (expected.length !== answers.length) this.note(`${path}: ${answers.length} rows and not ${expected.length}`)
      else for (const [index, each] of expected.entries()) this.row(each, answers[index], `${path}[${index}]`)
      return
    }
    const byId = new Map(answers.flatMap((each) => (isAnswer(each) && typeof each['id'] === 'string' ? [[each['id'], each] as const] : [])))
    if (byId.size !== answers.length) this.note(`${path}: a row comes twice`)
    for (const each of expected) {
      this.row(each, byId.get(each.id ?? ''), `${path}[${each.id?.slice(0, 8)}]`)
      byId.delete(each.id ?? '')
    }
    for (const id of byId.keys()) this.note(`${path}: shows ${id}, which is outside`)
  }

  /** A whole connection: total, rows and edges agree with what is expected. */
  page(expected: readonly Projection[], given: unknown, path: string): void {
    if (!isAnswer(given)) {
      this.note(`${path}: ${short(given)} is no page`)
      return
    }
    if ('totalCount' in given && given['totalCount'] !== expected.length) this.note(`${path}.totalCount: ${short(given['totalCount'])} and not ${expected.length}`)
    if ('nodes' in given) this.list(expected, given['nodes'], `${path}.nodes`)
    if ('edges' in given) {
      const edges = Array.isArray(given['edges']) ? (given['edges'] as readonly unknown[]) : []
      const ids = edges.map((edge) => (isAnswer(edge) && isAnswer(edge['node']) ? String(edge['node']['id']) : null))
      if (gathered(ids) !== gathered(expected.map((each) => each.id))) this.note(`${path}.edges: ${short(ids)}`)
    }
    if (isAnswer(given['pageInfo']) && given['pageInfo']['hasNextPage'] !== false) this.note(`${path}.pageInfo: says that more follows`)
  }
}
