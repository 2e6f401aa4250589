import type { Sentence } from '../../text/sentence.js'
import type { DocumentRefusal } from './document-check.js'
import type { ImageRefusal } from './image-bytes.js'

/** What is said when photos cannot be taken or attached. */
export const ATTACHMENT_SENTENCES = {
  tooMany: (most: number): Sentence => ({ zh: `一次最多附 ${most} 件照片和文件。`, en: `At most ${most} photos and documents can be attached.` }),
  twice: { zh: '同一张照片附了两次。', en: 'The same photo is attached twice.' },
  photosOnly: { zh: '这里只能附照片，不能附 PDF 文件。', en: 'Only photos can be attached here, no PDF documents.' },
  held: { zh: '这张照片已经用于另一条记录，请重新上传。', en: 'This photo already belongs to another record. Please upload it anew.' },
  notFound: { zh: '没有找到这张照片，请重新上传。', en: 'This photo was not found. Please upload it again.' },
  absent: { zh: '没有找到。', en: 'Not found.' },
  notAnId: { zh: '照片编号格式不对。', en: 'The photo’s id is not a UUID.' },
  forbidden: { zh: '您目前的职责不包括上传照片。', en: 'None of your appointments includes uploading photos.' },
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  conflict: { zh: '这个照片编号已经用过，本次没有保存。请换一个编号再传。', en: 'This photo id was used before, so nothing was saved. Please upload it under another id.' },
  tooLarge: { zh: '照片或文件超过 8 MB，没有保存。请缩小后再传。', en: 'The photo or document is larger than 8 MiB and was not saved. Please make it smaller and upload it again.' },
  empty: { zh: '没有收到照片内容，请重新上传。', en: 'No photo arrived. Please upload it again.' },
  failed: { zh: '照片没有保存，请稍后再传。', en: 'The photo was not saved. Please upload it again later.' },
  partUnnamed: { zh: '没有说明是照片的哪一段，没有保存。', en: 'The request does not say which part of the photo it brings, so nothing was saved.' },
  partLength: { zh: '收到的这一段不完整，没有保存，请再传这一段。', en: 'This part did not arrive whole and was not saved. Please send it again.' },
  damaged: { zh: '收到的照片和手机里的不一样，没有保存，请从头再传。', en: 'What arrived is not the photo on the device, so nothing was saved. Please send it again from the start.' },
  unreadable: { zh: '请求不完整，没有保存。请重新上传。', en: 'The request was incomplete and nothing was saved. Please upload it again.' },
} as const

/** Why a document's bytes are not taken. */
export const DOCUMENT_SENTENCES = {
  UNKNOWN_TYPE: { zh: '只接受 JPEG、PNG、WebP 照片和 PDF 文件。', en: 'Only JPEG, PNG and WebP photos and PDF documents are accepted.' },
  TRUNCATED: { zh: 'PDF 文件不完整，可能没有传完，请重新上传。', en: 'The PDF document is incomplete; it may not have arrived whole. Please upload it again.' },
  MALFORMED: { zh: 'PDF 文件已损坏，请重新导出或拍照上传。', en: 'The PDF document is damaged. Please export it again, or take photos of it.' },
  PROTECTED: { zh: 'PDF 文件设有密码或权限保护，请去掉保护再传。', en: 'The PDF document is protected by a password or by permissions. Please take the protection off and upload it again.' },
  SCRIPTED: { zh: 'PDF 文件里有打开时会运行的程序，不能上传。请打印成普通 PDF 再传。', en: 'The PDF document runs something when it is opened, so it is not taken. Please print it to a plain PDF and upload that.' },
} as const satisfies Record<DocumentRefusal | 'UNKNOWN_TYPE', Sentence>

/** Why a photo's bytes are not taken. */
export const IMAGE_SENTENCES = {
  UNKNOWN_TYPE: { zh: '只接受 JPEG、PNG 或 WebP 照片。', en: 'Only JPEG, PNG and WebP photos are accepted.' },
  TRUNCATED: { zh: '照片不完整，可能没有传完，请重新上传。', en: 'The photo is incomplete; it may not have arrived whole. Please upload it again.' },
  MALFORMED: { zh: '照片文件已损坏，请重新拍摄或换一张。', en: 'The photo file is damaged. Please take it again or choose another.' },
} as const satisfies Record<ImageRefusal, Sentence>
