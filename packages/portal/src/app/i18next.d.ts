import 'i18next'
import type { chinese } from './locales/zh-CN/catalogue'
import type { chineseDesk } from './locales/zh-CN/desk-catalogue'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof chinese & typeof chineseDesk }
    returnNull: false
  }
}
