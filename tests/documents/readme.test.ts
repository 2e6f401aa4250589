import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText, root } from './citations.js'

const page = readText('README.md')

/** The folders from which the page names files: its own, and those that its ten steps say. */
const bases = ['', 'packages/api/src', 'packages/portal/src', 'packages/api/src/testing/schema-walk', 'packages/portal/src/app/locales/en', 'packages/portal/src/app/locales/zh-CN', 'packages/api']
const isThere = (file: string): boolean => bases.some((base) => existsSync(path.join(root, base, file)))

const scriptsOf = (manifest: string): string[] => Object.keys((JSON.parse(readText(manifest)) as { scripts: Record<string, string> }).scripts)
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])

describe('the first page', () => {
  test('names no file that does not exist', () => {
    const written = [...matches(page, /`([\w./-]+\.(?:tsx?|graphql|yaml|md))`/g), ...matches(page, /`((?:packages|tests|docs|docker)\/[\w./-]+)`/g), ...matches(page, /\]\(([^)#:]+)\)/g)]
    expect(written.length).toBeGreaterThan(40)
    expect(written.filter((file) => !isThere(file))).toEqual([])
  })

  test('names no npm script that does not exist', () => {
    const scripts = ['package.json', 'packages/api/package.json', 'packages/portal/package.json'].flatMap(scriptsOf)
    const named = matches(page, /npm run ([\w-]+)/g)
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((script) => !scripts.includes(script))).toEqual([])
  })

  test('names no lane that does not exist', () => {
    const lanes = matches(readText('bin/test.mjs'), /\{ name: '([\w-]+)'/g)
    const named = matches(page, /npm test -- ([\w -]+?) *(?:#|`|$)/gm).flatMap((words) => words.split(' '))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((lane) => !lanes.includes(lane))).toEqual([])
  })

  test('explains every setting that the program reads and no other', () => {
    const read = matches(readText('packages/api/src/config.ts'), /^ {2}([A-Z_]+): /gm)
    const table = page.split('## Settings')[1]?.split('## ')[0] ?? ''
    const explained = table.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => matches(line.split('|')[1] ?? '', /`([A-Z_]+)`/g))
    expect(explained.toSorted()).toEqual(read.toSorted())
  })
})
