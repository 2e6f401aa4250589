import '../../ui/styles/tokens.css'
import '../../features/own-file/own-file.css'
import type { OwnFileQuery } from '../../gql/own-file/graphql'
import { element } from '../../features/own-file/elements'
import { ownEntry } from '../../features/own-file/own-entry'
import { ownFileView } from '../../features/own-file/own-file-view'
import { faultText } from '../../features/own-file/own-page'
import type { OwnFile, OwnPage } from '../../features/own-file/own-page'
import { ask } from '../../features/own-file/own-request'
import { textsOf, translator } from '../../ui/text/translator'
import { englishOwnPage } from '../locales/en/own-page-catalogue'
import { chineseOwnPage } from '../locales/zh-CN/own-page-catalogue'

type Language = OwnPage['language']

const storageKey = 'bangfu.language'
const translate = { 'zh-CN': translator(textsOf(chineseOwnPage), false), en: translator(textsOf(englishOwnPage), true) } as const
const root = document.getElementById('own')
if (root === null) throw new Error('The page has no root element')

let language: Language = localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh-CN'
let drawn: () => void = () => undefined

/** Puts the head and one view on the page, and remembers how, for the other language. */
function draw(view: () => HTMLElement): void {
  drawn = () => {
    const t = translate[language]
    document.documentElement.lang = language
    document.title = t('ownPage.title')
    const other = element('button', { type: 'button', class: 'own-language', lang: language === 'en' ? 'zh-CN' : 'en' }, t('ownPage.other'))
    other.addEventListener('click', () => {
      language = language === 'en' ? 'zh-CN' : 'en'
      localStorage.setItem(storageKey, language)
      drawn()
    })
    root?.replaceChildren(element('header', { class: 'own-head' }, other, element('b', {}, language === 'en' ? 'Bangfu' : '帮扶')), view())
  }
  drawn()
  window.scrollTo(0, 0)
}

const page = (): OwnPage => ({
  t: translate[language],
  language,
  send: async <Data>(operationName: string, variables: object = {}) => {
    const answer = await ask<Data>(operationName, variables, language)
    if ('fault' in answer && answer.fault.kind === 'ended') end()
    return answer
  },
  show,
  end,
})

function show(file: OwnFile): void {
  draw(() => ownFileView(page(), file))
}

function end(): void {
  draw(() => ownEntry(page(), translate[language]('ownPage.ended')))
}

/** A session that goes on shows the file; without one the door stands there. */
async function start(): Promise<void> {
  draw(() => element('main', {}, element('p', { class: 'own-dim' }, translate[language]('ownPage.loading'))))
  const answer = await ask<OwnFileQuery>('OwnFile', {}, language)
  if ('data' in answer) show(answer.data.ownFile)
  else draw(() => ownEntry(page(), answer.fault.kind === 'ended' ? '' : faultText(page(), answer.fault)))
}

void start()
