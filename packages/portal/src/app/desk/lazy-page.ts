import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadTexts } from '../language'

/** A page that is fetched when it is first opened, by the name under which its file gives it. */
export function lazyPage<Name extends string, Properties>(name: Name, load: () => Promise<Readonly<Record<Name, ComponentType<Properties>>>>): LazyExoticComponent<ComponentType<Properties>> {
  return lazy(async () => ({ default: (await load())[name] }))
}

/** The file of a page, once the texts are there that few pages need. */
export async function withSeldomTexts<Module>(file: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([file, loadTexts('seldom')])
  return loaded
}
