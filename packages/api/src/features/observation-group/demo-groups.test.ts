import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'
import { isSameMatter, isSimilar } from './similarity.js'

describe('reports of one matter in the demo city', () => {
  let api: ApiUnderTest
  let groups: readonly { readonly lead: Row<'Observation'>; readonly member: Row<'Observation'> }[]

  beforeAll(async () => {
    api = await startApi()
    const observations = await storedRows(api, 'Observation')
    const byId = new Map(observations.map((row) => [row.id, row]))
    groups = observations.flatMap((member) => {
      const lead = byId.get(member.leadId ?? '')
      return lead === undefined ? [] : [{ lead, member }]
    })
    expect(groups.length).toBe(observations.filter(({ leadId }) => leadId !== null).length)
  })
  afterAll(async () => api.close())

  it('stand under one that came first and stands under none itself, and say the same as it, each of another reporter', () => {
    expect(groups.length).toBeGreaterThan(0)
    for (const { lead, member } of groups) {
      expect(lead.leadId).toBe(null)
      expect([isSameMatter(lead, member), isSimilar(lead, member)]).toEqual([true, true])
      expect(lead.submittedAt < member.submittedAt).toBe(true)
      expect(member.reporterId).not.toBe(lead.reporterId)
    }
  })

  it('have been taken as far as it by the same hands, in the same words, and have no finding of their own', async () => {
    const steps = await storedRows(api, 'ObservationStep')
    const taken = (id: string): unknown[] => steps.filter((step) => step.observationId === id && step.sequence > 1).map(({ sequence, status, at, accountId, comment }) => [sequence, status, at, accountId, comment] as const).toSorted(([one], [other]) => one - other)
    for (const { lead, member } of groups) {
      expect([member.status, member.handlerId, taken(member.id)]).toEqual([lead.status, lead.handlerId, taken(lead.id)])
      expect(await storedRows(api, 'Finding', [{ column: 'observationId', equals: member.id }])).toEqual([])
    }
  })

  it('are shown to the reporter of one alone as that one by itself, and to the office of the town together', async () => {
    const [{ lead, member } = { lead: undefined, member: undefined }] = groups
    const READ = 'query ($id: ID!) { observation(id: $id) { lead { id } members { id } similar { id } } }'
    const reporter = (await storedRows(api, 'Account', [{ column: 'id', equals: member?.reporterId ?? '' }]))[0]?.login ?? ''
    expect(await (await api.as(reporter)).data(READ, { id: member?.id })).toEqual({ observation: { lead: null, members: [], similar: [] } })
    const office = await api.as(`town-office-${member?.regionCode.slice(0, 9)}`)
    expect(await office.data(READ, { id: member?.id })).toEqual({ observation: { lead: { id: lead?.id }, members: [], similar: [] } })
  })
})
