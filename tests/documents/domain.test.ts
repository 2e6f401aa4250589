import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { citedIds, readText, root, writtenFiles } from './citations.js'

const home = 'docs/domain.md'
const page = readText(home)

/** The cells of each line of a table that begins with the id of an item or a section. */
const entries = page
  .split('\n')
  .filter((line) => /^\| (?:[A-Z]{1,2}-\d+|\d(?:\.\d+)?) \|/.test(line))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
const ids = entries.map(([id = '']) => id)

/** How many items of each letter the article yields. */
const items = { A: 11, L: 16, R: 13, C: 19, M: 11, I: 21, F: 25, SO: 4, T: 6, X: 19 }

const pathsIn = (text: string): string[] => [...text.matchAll(/`((?:packages|tests|bin|docs|docker)\/[^`\s]+)`/g)].flatMap(([, file]) => file ?? [])

describe('the domain page', () => {
  test('has one line for each item of the article and no other', () => {
    const expected = Object.entries(items).flatMap(([letter, count]) => Array.from({ length: count }, (_, index) => `${letter}-${index + 1}`))
    expect(ids.filter((id) => id.includes('-')).toSorted()).toEqual(expected.toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a line for whatever a comment, a description or a test cites', () => {
    const known = new Set(ids)
    const unknown = ['packages', 'tests'].flatMap(writtenFiles).flatMap((file) => [...citedIds(readText(file))].filter((id) => !known.has(id)).map((id) => `${file}: ${id}`))
    expect(unknown).toEqual([])
  })

  test('names no file that does not exist', () => {
    expect(pathsIn(page).length).toBeGreaterThan(100)
    expect(pathsIn(page).filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })

  test('names tests as tests, and says of each item where it is built or that it is not', () => {
    const lines = entries.filter((cells) => cells.length === 5)
    const silent = lines.filter(([, , , built = '']) => pathsIn(built).length === 0 && !/not yet|no feature|in part/.test(built))
    const notTests = lines.flatMap(([id, , , , tested = '']) => pathsIn(tested).filter((file) => !/\.test\.tsx?$/.test(file)).map((file) => `${id}: ${file}`))
    const testedButNotBuilt = lines.filter(([, , , built = '', tested]) => /^(not yet|no feature)$/.test(built) && tested !== '–')
    // What is built in part may be too little to test; what is built is tested.
    const untested = entries.flatMap((cells) => (pathsIn(cells.at(-2) ?? '').length > 0 && !(cells.at(-2) ?? '').startsWith('in part') && pathsIn(cells.at(-1) ?? '').length === 0 && cells.length > 3 ? [cells[0] ?? ''] : []))
    expect([silent, notTests, testedButNotBuilt, untested]).toEqual([[], [], [], []])
  })

  test('leads from each item of leadership, registry, responsibility and measures that is built to a page and to a test that names it', () => {
    const built = entries.filter(([id = '', , , where = '']) => /^[LRCM]-/.test(id) && !/^(in part|not yet|no feature)/.test(where))
    const withoutPage = built.filter(([, , , where = '']) => !pathsIn(where).some((file) => file.startsWith('packages/portal/'))).map(([id]) => id)
    const unnamed = built.filter(([id = '', , , , tested = '']) => !pathsIn(tested).some((file) => citedIds(readText(file)).has(id))).map(([id]) => id)
    expect(built.length).toBeGreaterThan(30)
    expect({ withoutPage, unnamed }).toEqual({ withoutPage: [], unnamed: [] })
  })

  test('links only to headings that it has', () => {
    const headings = new Set([...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(/[^\w\- ]/g, '').replaceAll(' ', '-')))
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].flatMap(([, target]) => target ?? [])
    expect(links.filter((target) => !headings.has(target))).toEqual([])
  })
})

describe('a citation', () => {
  test('is found in every form in which the code writes it', () => {
    expect(citedIds('how far it reaches (dossier 7.8); C-3, SO-4 (R-2, 2.7), dossier 1.4, 1.10; C-19, dossier 2.10 and 2.2, of the city (4.1).')).toEqual(
      new Set(['7.8', 'C-3', 'SO-4', 'R-2', '2.7', '1.4', '1.10', 'C-19', '2.10', '2.2', '4.1']),
    )
  })

  test('is not a number of something else', () => {
    expect(citedIds('wait(1.5) for 4.2 seconds, sha-1, ISO-8601, utf-8, C-3PO, F-100 and 2015-12-31')).toEqual(new Set())
  })
})
