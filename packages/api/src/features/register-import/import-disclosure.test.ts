import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../testing/api-under-test.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SeenImport, SheetLine, StartedImports } from '../../testing/import-scene.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const OTHER_TOWN = '150525101202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let serial = 1000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town } = started)
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}, village = VILLAGE): SheetLine[] => newFamily(village, (serial += 1), changes)

/** ID numbers of persons who are registered in another town. */
const numbersElsewhere = async (): Promise<readonly string[]> => {
  const { cipher } = api.application.core
  const others = (await storedRows(api, 'Person', [{ column: 'regionCode', startsWith: '15052510' }])).filter(({ regionCode, idNumberCipher, endedOn }) => !regionCode.startsWith('150525100') && idNumberCipher !== null && endedOn === null)
  return [...new Set(others.map(({ idNumberCipher }) => cipher.decrypt(idNumberCipher ?? '', 'person.idNumber')))]
}
/** What the trail says of numbers that an account heard of. */
const written = async ({ accountId }: Asker): Promise<(string | null)[][]> => (await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'person.idNumberTaken' }, { column: 'accountId', equals: accountId }])).map(({ subjectType, subjectId, changes }) => [subjectType, subjectId, changes])

describe('what a sheet cannot find out', () => {
  it('a preview shows its own town alone, also when the banner or the city has it checked', async () => {
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: OTHER_TOWN }, { column: 'status', equals: 'NOT_EXITED' }])
    const brought = await scene.bring(town, sheetOf([...family(), ...family({}, OTHER_TOWN), ...family({ number: elsewhere.number }, OTHER_TOWN)]))
    const columns = brought.columns.map(({ place, field }) => ({ place, field }))
    for (const login of ['banner-office-150525', 'city-office']) {
      expect(await scene.check(await api.as(login), { id: brought.id, columns }), login).toMatchObject({ userErrors: [] })
      expect((await scene.seen(town, brought.id)).figures, login).toMatchObject({ added: 1, faulty: brought.figures.faulty, missing: brought.figures.missing })
      expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: brought.id }, { column: 'villageCode', equals: OTHER_TOWN }]), login).toEqual([])
      expect((await scene.seen(town, brought.id, ['FAULTY'])).households.nodes[0]?.faults, login).toMatchObject([{ field: 'VILLAGE', message: `Village code ${OTHER_TOWN} is outside the territory of this import` }])
    }
  })

  it('that a health status or a child’s schooling differs is told to the town, never to banner or city', async () => {
    const [head = {}, spouse = {}] = family()
    const child: SheetLine = { village: VILLAGE, number: head.number ?? '', name: '小明', relation: '之子', birthDate: '2008-05-05', education: '小学' }
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse, child]))).id)
    const sheet = sheetOf([{ ...head, health: '残疾' }, spouse, { ...child, education: '初中' }])
    const own = await scene.bring(town, sheet)
    const told = async (who: Asker, id: string): Promise<unknown[]> => (await scene.seen(who, id, ['CHANGED'])).households.nodes.flatMap(({ differences }) => differences.map(({ field }) => field))
    expect(await told(town, own.id)).toEqual(['HEALTH', 'EDUCATION'])
    for (const login of ['banner-office-150525', 'city-office']) {
      const office = await api.as(login)
      expect((await scene.bring(office, sheet)).figures, login).toMatchObject({ changed: 0, same: 1 })
      expect(await told(office, own.id), login).toEqual([])
    }
  })

  it('what a preview left out is not changed by whoever applies it with more rights, and what it told is, by whoever has fewer', async () => {
    const [head = {}, spouse = {}] = family()
    const child: SheetLine = { village: VILLAGE, number: head.number ?? '', name: `小明${serial}`, relation: '之子', birthDate: '2008-05-05', education: '小学' }
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse, child]))).id)
    const kept = async (): Promise<[readonly string[], string | null]> => {
      const persons = await storedRows(api, 'Person', [{ column: 'name', in: [head.name ?? '', child.name ?? ''] }])
      return [persons.find(({ name }) => name === head.name)?.health ?? [], persons.find(({ name }) => name === child.name)?.education ?? null]
    }
    const before = await kept()
    const banner = await api.as('banner-office-150525')
    const checked = async (by: Asker, causes: SheetLine): Promise<string> => {
      const { id, columns } = await scene.bring(town, sheetOf([{ ...head, health: '残疾', ...causes }, spouse, { ...child, education: '初中' }]))
      await scene.check(by, { id, columns: columns.map(({ place, field }) => ({ place, field })) })
      return id
    }
    await scene.apply(town, await checked(banner, { mainCause: '因灾' }))
    expect(await kept()).toEqual(before)
    await scene.apply(banner, await checked(town, { mainCause: '因学' }))
    expect(await kept()).toEqual([['DISABLED'], '初中'])
  })

  it('a whole ID number by trying: three numbers for one name and birth date are faults, and none is looked up', async () => {
    const [head = {}, spouse = {}] = family()
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse]))).id)
    const tried = ['801', '802'].map((sequence) => family({ name: head.name ?? '', idNumber: sampleIdNumber(`${head.idNumber?.slice(6, 10) ?? ''}-07-01`, Number(sequence)) }))
    const brought = await scene.bring(town, sheetOf([head, spouse, ...tried.flat()]))
    expect(brought.figures).toMatchObject({ faulty: 3, same: 0, changed: 0, added: 0 })
    expect((await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.map(({ faults: [first], householdId, number }) => [first?.message, householdId, number])).toEqual(Array.from({ length: 3 }, () => ['ID number is one of several numbers that the sheet gives for one name and birth date; please compare with the document and keep one', null, null]))
    const two = await scene.bring(town, sheetOf([head, spouse, ...(tried[0] ?? [])]))
    expect(two.figures).toMatchObject({ faulty: 0, same: 1, added: 1 })
  })

  it('who is on the register of other places: an account is told of 100 numbers a day, over all its sheets, and nothing of one beyond', async () => {
    const guesser = await api.as('town-office-150524100')
    const numbers = await numbersElsewhere()
    expect(numbers.length).toBeGreaterThan(160)
    const ask = async (from: number, to: number): Promise<SeenImport> => scene.bring(guesser, sheetOf(numbers.slice(from, to).flatMap((idNumber) => family({ idNumber }, '150524100201').slice(0, 1))))
    const first = await ask(0, 60)
    expect(first).toMatchObject({ status: 'READY', figures: { faulty: 60 } })
    expect(await written(guesser)).toEqual([['RegisterImport', first.id, expect.stringContaining('"households","from":null,"to":"60"') as string]])
    // A sheet that is mended and checked again tells nothing new.
    expect(await ask(0, 60)).toMatchObject({ status: 'READY', figures: { faulty: 60 } })
    const refused = await ask(60, 120)
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: 'MANY_ELSEWHERE' })
    expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: refused.id }])).toEqual([])
    expect(await ask(0, 1)).toMatchObject({ status: 'REFUSED', refusal: 'NUMBERS_PACED' })
    expect(await written(guesser)).toHaveLength(3)
    expect(JSON.stringify(await written(guesser))).not.toContain(numbers[0])
    expect(await scene.bring(await api.as('town-office-150524101'), sheetOf(family({ idNumber: numbers[0] ?? '' }, '150524101201').slice(0, 1)))).toMatchObject({ status: 'READY' })
    await changeRows(api, 'TakenNumber', [{ column: 'accountId', equals: guesser.accountId }], { at: '2015-01-01 00:00:00.000' })
    expect(await scene.bring(guesser, sheetOf(family({ idNumber: numbers[150] ?? '' }, '150524100201').slice(0, 1)))).toMatchObject({ status: 'READY', figures: { faulty: 1 } })
  })

  it('who is on the register by a long sheet: the trail says of how many numbers it told, over all of its rows', async () => {
    const guesser = await api.as('town-office-150524102')
    const numbers = await numbersElsewhere()
    const asked = (from: number, to: number): SheetLine[] => numbers.slice(from, to).flatMap((idNumber) => family({ idNumber }, '150524102201').slice(0, 1))
    const unknown = Array.from({ length: 300 - 60 }, () => family({}, '150524102201').slice(0, 1)).flat()
    const refused = await scene.bring(guesser, sheetOf([...asked(0, 60), ...unknown, ...asked(60, 120)]))
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: 'MANY_ELSEWHERE' })
    expect(await written(guesser)).toEqual([['RegisterImport', refused.id, expect.stringContaining('"households","from":null,"to":"120"') as string]])
  })
})
