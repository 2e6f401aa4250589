import type { BrowserContext } from 'playwright-core'

/** What the API answers to the person signed in on these pages: to find rows for a story, and to check what was stored. */
export async function ask<Data>(context: BrowserContext, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await context.request.post('/graphql', {
    data: { query, variables },
    headers: { 'apollo-require-preflight': 'true' },
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] }
  if (data === undefined || errors !== undefined) throw new Error(`The API answered ${response.status()}: ${errors?.map(({ message }) => message).join('; ') ?? ''}`)
  return data
}

interface HouseholdRow {
  readonly id: string
  readonly headName: string
  readonly region: { readonly code: string }
}

const households = 'query Households($filter: HouseholdFilter) { households(first: 100, filter: $filter) { totalCount nodes { id headName region { code } } } }'

export async function householdsSeen(context: BrowserContext, filter: Record<string, unknown> = {}): Promise<{ totalCount: number; nodes: HouseholdRow[] }> {
  return (await ask<{ households: { totalCount: number; nodes: HouseholdRow[] } }>(context, households, { filter })).households
}
