import path from 'node:path'
import type { Plugin, Rollup } from 'vite'

type Graph = Rollup.PluginContext

/**
 * Of how many pages of the desks something of a phone is part that comes with the first file: a page that shares it alone
 * fetches the phone's file with it, once, and every home stays as small as it can be. What a phone seldom opens it fetches later.
 */
const shared = { often: 2, seldom: 3 }

/** All modules that come with some, `later` those too that they bring when they need them, but none of what is there already. */
const comingWith = (graph: Graph, start: readonly string[], there: readonly ReadonlySet<string>[], later: boolean): Set<string> => {
  const coming = new Set<string>()
  const waiting = [...start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (coming.has(id) || there.some((modules) => modules.has(id))) continue
    const module = graph.getModuleInfo(id)
    if (module === null) continue
    coming.add(id)
    waiting.push(...module.importedIds, ...(later ? module.dynamicallyImportedIds : []))
  }
  return coming
}

/**
 * Says of each module who fetches it, by what imports it and by no list: a weak signal pays for every file twice, in round trips
 * and in what each is compressed without the others, and a supervisor's phone is to fetch nothing of the desks.
 */
export const pagesApart = (root: string) => {
  const none: ReadonlySet<string> = new Set()
  let forAll = none
  let phone = none
  let seldom = none
  const plugin: Plugin = {
    name: 'pages-apart',
    apply: 'build',
    buildEnd(error) {
      if (error !== undefined) return
      const source = (name: string) => path.join(root, 'src/app', name)
      const first = comingWith(this, [source('main.tsx')], [], false)
      phone = comingWith(this, [source('phone/PhoneShell.tsx')], [first], false)
      seldom = comingWith(this, [source('phone/SeldomPages.tsx')], [first, phone], true)
      const everyDesk = [source('desk/DeskShell.tsx'), source('desk/RoleHome.tsx')]
      for (const opened of [phone, seldom, ...everyDesk.map((id) => comingWith(this, [id], [first], false))]) {
        if (opened.size < 2) throw new Error('What the phone and the desks open with is no longer where it was')
      }
      const pages = [...comingWith(this, everyDesk, [first], true)].flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
      const ofPages = [...new Set(pages)].map((id) => comingWith(this, [id], [first], false))
      const ofEveryDesk = comingWith(this, everyDesk, [first], false)
      const isOfDesks = (least: number) => (id: string) => ofEveryDesk.has(id) || ofPages.filter((modules) => modules.has(id)).length >= least
      forAll = new Set([...first, ...[...phone].filter(isOfDesks(shared.often)), ...[...seldom].filter(isOfDesks(shared.seldom))])
    },
  }
  return {
    plugin,
    /** What everybody fetches: what the portal opens with, and what pages of the phone and of the desks are made of alike. */
    isForAll: (id: string) => {
      if (forAll.size === 0) throw new Error('Who fetches what was asked before it was known')
      return forAll.has(id)
    },
    /** What a supervisor opens comes at once, so that every page after the first is there without asking. */
    isForPhone: (id: string) => phone.has(id),
    /** What a supervisor opens seldom: one file more. */
    isSeldom: (id: string) => seldom.has(id),
  }
}
