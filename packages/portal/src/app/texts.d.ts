import type { chinese } from './locales/zh-CN/catalogue'
import type { chineseDesk } from './locales/zh-CN/desk-catalogue'
import type { chineseSeldom } from './locales/zh-CN/seldom-catalogue'
import type { chineseOwnPage } from './locales/zh-CN/own-page-catalogue'
import type { chineseRegistry } from './locales/zh-CN/registry-catalogue'

type Chinese = typeof chinese & typeof chineseRegistry & typeof chineseDesk & typeof chineseSeldom & typeof chineseOwnPage

declare module '../ui/text/catalogue' {
  // The Chinese texts come first: what they hold is what there is to say.
  interface Catalogue extends Chinese {}
}
