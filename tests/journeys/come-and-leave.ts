import { expect } from 'vitest'
import type { Visitor, VisitorOptions } from './browser.js'
import { signIn } from './sign-in.js'

/** Lets people of a story come to a system of their own, each with a page and signed in. */
export const comeTo =
  (arrive: (options?: VisitorOptions) => Promise<Visitor>, address: string) =>
  async (login: string): Promise<Visitor> => {
    const visitor = await arrive({ address })
    await signIn(visitor.page, login)
    return visitor
  }

/** People of a story go home; nobody has had an error. */
export async function leave(...visitors: readonly Visitor[]): Promise<void> {
  for (const { complaints, context } of visitors) {
    expect(complaints).toEqual([])
    await context.close()
  }
}
