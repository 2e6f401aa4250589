import type { Sentence } from '../../text/sentence.js'
import type { ImportRefusal } from './register-import.entity.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What is said when something about an import cannot be done. */
export const IMPORT_SENTENCES = {
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  forbidden: { zh: '您目前的职责不包括导入表格。', en: 'None of your appointments includes importing sheets.' },
  notAnId: { zh: '导入编号格式不对。', en: 'The import’s id is not a UUID.' },
  fileName: mustBeSaid({ zh: '请填写文件名', en: 'Give the name of the file' }, 120),
  source: mayBeSaid({ zh: '来源名称', en: 'The name of the source' }, 60),
  tooLarge: { zh: '文件超过 32 MB，没有收下。请分成几个文件导入。', en: 'The file is larger than 32 MiB and was not taken. Please import it in several files.' },
  unreadable: { zh: '请求不完整，没有收下。请重新上传。', en: 'The request was incomplete and nothing was taken. Please upload it again.' },
  conflict: { zh: '这个导入编号已经用过，没有收下。请重新上传。', en: 'This import id was used before, so nothing was taken. Please upload it again.' },
  absent: { zh: '没有找到。', en: 'Not found.' },
  notNow: { zh: '这次导入目前不能做这一步，请刷新后再看。', en: 'This step cannot be taken now. Please reload and look again.' },
  forgotten: { zh: '这次导入的预览已经过期清理，不能再整体撤销。请在户档案中逐户更正。', en: 'The preview of this import was cleared away after its time, so it can no longer be undone as a whole. Please correct the households one by one.' },
  notYours: { zh: '表格含有完整证件号码，只有上传的人可以下载。', en: 'The sheet holds whole ID numbers; only whoever uploaded it may download it.' },
  noNumbers: { zh: '这次导入没有写入登记册的户，没有编号可下载。', en: 'This import brought no household into the register, so there are no numbers to download.' },
  nothingChosen: { zh: '没有选中任何户。', en: 'No household is chosen.' },
  columnYear: (heading: string): Sentence => ({ zh: `“${heading}”的年度不对：应为 2010 年至今年，且与列名中的年度一致。`, en: `The year of “${heading}” is not right: it lies between 2010 and this year and agrees with the heading.` }),
  unknownColumn: { zh: '表格中没有这一列。', en: 'The sheet has no such column.' },
  fieldTwice: { zh: '同一个项目对应了两列。', en: 'Two columns stand for one field.' },
  fieldsMissing: { zh: '还缺少必要的列：行政村、姓名、与户主关系、公民身份号码。', en: 'Needed columns are missing: village, name, relation to the head, ID number.' },
  unknownCode: { zh: '代码表中没有这个代码。', en: 'The code list has no such code.' },
  knownWord: (text: string): Sentence => ({ zh: `“${text}”在代码表中另有含义，不能改作别的代码。`, en: `“${text}” has another meaning in the code list and cannot stand for this code.` }),
  knownHeading: (heading: string): Sentence => ({ zh: `“${heading}”这一列另有含义，不能当作别的项目读；可以不读取这一列。`, en: `“${heading}” is a known column and cannot be read as another field; it may be left unread.` }),
  changedSince: (count: number): Sentence => ({ zh: `导入之后又有 ${count} 户被改动或使用过，不能整体撤销。可以只撤销其余各户。`, en: `${count} households were changed or used since. The others can be undone without them.` }),
} as const

/** Why a sheet was not read. */
export const REFUSAL_SENTENCES = {
  EMPTY: { zh: '文件是空的。', en: 'The file is empty.' },
  OLD_WORKBOOK: { zh: '这是旧版 .xls 或加密的工作簿。请去掉密码，另存为 .xlsx 再上传。', en: 'This is an old .xls or encrypted workbook. Please save it without a password as .xlsx.' },
  ENCRYPTED: { zh: '文件有密码，请去掉密码再上传。', en: 'The file has a password. Please save it without one.' },
  NOT_A_SHEET: { zh: '这不是 .xlsx 工作簿或 .csv 表格。', en: 'This is neither an .xlsx workbook nor a .csv table.' },
  DAMAGED: { zh: '文件已损坏或没有传完，请重新导出再上传。', en: 'The file is damaged or incomplete. Please export it anew and upload it again.' },
  DOCUMENT_TYPE: { zh: '文件含有不允许的实体声明，没有读取。', en: 'The file declares entities, which is not allowed. It was not read.' },
  TOO_MUCH: { zh: '文件超出限制（10 万行、256 列、解压后 192 MB），没有读取。', en: 'The file is beyond the limits (100,000 rows, 256 columns, 192 MB unpacked). It was not read.' },
  ENCODING: { zh: '看不懂文件的编码。请存为 UTF-8 或 GB18030 的 .csv，或 .xlsx。', en: 'The encoding is not understood. Please save it as .csv in UTF-8 or GB18030, or as .xlsx.' },
  NO_HEAD: { zh: '没有找到表头。请保留一行列名。', en: 'No row of headings was found. Please keep one.' },
  FILE_GONE: { zh: '上传的文件已经清理，请重新上传。', en: 'The uploaded file was cleared away. Please upload it again.' },
  MANY_ELSEWHERE: { zh: '一天之内已告知 100 个证件号码在辖区以外建档，没有继续检查。请核对是不是本地的表格；确需核对的，请旗县扶贫办办理，或一天后再试。', en: 'Within a day 100 ID numbers were found registered outside the territory, so the sheet was not checked further. Please make sure that it is a sheet of this place, ask the banner office, or try again after a day.' },
  NUMBERS_PACED: { zh: '一天之内已告知 100 个证件号码在别处建档，今天不再核对，表格没有读取。请旗县扶贫办办理，或一天后再上传。', en: 'Within a day you were told of 100 ID numbers that they are registered elsewhere, so this sheet was not read. Please ask the banner office, or upload it again after a day.' },
  ACCESS_ENDED: { zh: '上传人的任期已经结束，没有继续。', en: 'The appointment of whoever uploaded it has ended, so it was not continued.' },
  FAILED: { zh: '处理这个文件时系统出错，没有导入。请告知管理员。', en: 'Something went wrong with this file, and nothing was imported. Please tell the administrator.' },
} as const satisfies Record<ImportRefusal, Sentence>
