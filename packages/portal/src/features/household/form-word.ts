import type { Translate } from '../../ui/text/catalogue'

/** The words of the registration form for relations and schooling; whoever fills it in may write others. */
const words = ['户主', '配偶', '之子', '之女', '之儿媳', '之女婿', '之父', '之母', '之岳父', '之岳母', '之孙子', '之孙女', '之兄弟姐妹', '文盲或半文盲', '小学', '初中', '高中', '大专及以上', '学龄前儿童'] as const

/** A relation or schooling as the form has it; one that the form does not know stands as it was written. */
export function formWord(written: string, t: Translate): string {
  const known = words.find((word) => word === written)
  return known === undefined ? written : t(`household.formWord.${known}`)
}
