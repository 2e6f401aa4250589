import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { SessionContext, type Session } from '../../features/viewer/use-viewer'
import { addTexts } from '../../ui/text/use-text'
import { chineseDesk } from '../locales/zh-CN/desk-catalogue'
import { chinese } from '../locales/zh-CN/catalogue'
import { chineseRegistry } from '../locales/zh-CN/registry-catalogue'

for (const areas of [chinese, chineseRegistry, chineseDesk]) addTexts('zh-CN', areas)

const region = { code: '150525100000', name: '大沁他拉镇', level: 'TOWN' as const, isPoorVillage: false, povertyCountyLevel: null, parent: null }
const appointment = { id: 'of-the-town', role: 'TOWN_OFFICE' as const, region, enterprise: null, householdCount: null, startedOn: '2014-01-01', endedOn: null }

/** A town office at its desk on the last day of 2015, who may do no more than what is listed. */
const sessionWith = (permissions: readonly string[]): Session => ({
  viewer: {
    account: { id: 'office', name: '包桂兰', login: 'town-office-150525100' },
    appointments: [appointment],
    permissions: [...permissions],
    city: { code: '150500000000', name: '通辽市' },
    mustChangePassword: false,
    unreadNotices: 0,
    businessDate: '2015-12-31',
    businessTime: '2015-12-31T04:00:00.000Z',
    phoneKeys: [],
  },
  appointment,
  choose: () => undefined,
  businessOffset: 0,
  can: (permission) => permissions.includes(permission),
})

/** What a part of a page asked of the service, in order. */
export interface Asked {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What the service answers to each operation, or throws; one that is not named never gets an answer. */
export type Answers = Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>>

/** Draws a part of a page for a town office, in Chinese, at an address of its own; answers where links have led since and what was asked of the service. */
export function draw(part: ReactElement, answers: Answers = {}, permissions: readonly string[] = ['household.read']): { readonly history: readonly string[]; readonly asked: readonly Asked[] } {
  const { hook, searchHook, history } = memoryLocation({ path: '/households', record: true })
  const asked: Asked[] = []
  const link = new ApolloLink(({ operationName = '', variables }) => {
    asked.push({ operation: operationName, variables })
    const answer = answers[operationName]
    return new Observable((observer) => {
      if (answer === undefined) return
      try {
        observer.next({ data: { ...answer(variables) } })
        observer.complete()
      } catch (error) {
        observer.error(error)
      }
    })
  })
  render(
    <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
      <Router hook={hook} searchHook={searchHook}>
        <SessionContext value={sessionWith(permissions)}>{part}</SessionContext>
      </Router>
    </ApolloProvider>,
  )
  return { history, asked }
}
