import type { Plugin } from 'vite'

const reactDom = /react-dom\/cjs\/react-dom-client\.production\.js$/

/** The body of one of its functions. */
const bodyOf = (name: string): RegExp => new RegExp(String.raw`(?<=\nfunction ${name}\([^{]*\{)[^]*?\n(?=\})`, 'g')

/** Where what the portal never does begins in React DOM, and what stands there instead; all that only it calls goes with it. */
const cuts: readonly (readonly [found: RegExp, instead: string])[] = [
  // Nobody takes over a page that the service has drawn.
  [/\nexports\.hydrateRoot = function[^]*?\n\};/g, ''],
  [/(?<![\w$])isHydrating(?![\w$]| = |,|;|\n\))/g, 'false'],
  // Nobody is shown the components around an error; to name them, React calls each once more.
  [bodyOf('getStackByFiberInDevAndProd'), 'return ""'],
  // No component brings styles, scripts or the head of a page, or has a commit wait for them.
  [/(?<=\nReactDOMSharedInternals\.d = \{\n.*f:.*),[^}]*(?=\};)/g, ''],
  [bodyOf('isHostHoistableType'), 'return false'],
  [bodyOf('getResource'), 'return null'],
  [bodyOf('acquireResource'), 'return null'],
  [bodyOf('accumulateSuspenseyCommitOnFiber'), ''],
  [bodyOf('waitForCommitToBeReady'), 'return null'],
]

/** Leaves out of React DOM what the portal never does (`src/app/stand-ins/react-dom.test.ts`); a build that no longer finds one of its beginnings fails. */
export const shortReactDom = (): Plugin => {
  let isMet = false
  return {
    name: 'short-react-dom',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!reactDom.test(id)) return null
      isMet = true
      const short = cuts.reduce((source, [found, instead]) => {
        if (source.search(found) < 0) throw new Error(`React DOM no longer has what is left out of it: ${found.source}`)
        return source.replace(found, instead)
      }, code)
      return { code: short, map: null }
    },
    buildEnd(error) {
      if (error === undefined && !isMet) throw new Error('React DOM was not met where it was')
    },
  }
}
