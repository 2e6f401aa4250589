import type { chinese } from './locales/zh-CN/catalogue'
import type { chineseDesk } from './locales/zh-CN/desk-catalogue'
import type { chineseInspection } from './locales/zh-CN/inspection-catalogue'
import type { chineseOwnPage } from './locales/zh-CN/own-page-catalogue'
import type { chineseRegistry } from './locales/zh-CN/registry-catalogue'
import type { chineseSignIn } from './locales/zh-CN/sign-in-catalogue'

type Chinese = typeof chinese & typeof chineseRegistry & typeof chineseDesk & typeof chineseInspection & typeof chineseOwnPage & typeof chineseSignIn

declare module '../ui/text/catalogue' {
  // The Chinese texts come first: what they hold is what there is to say.
  interface Catalogue extends Chinese {}
}
