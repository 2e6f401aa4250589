import { accessToken } from './access-token'
import { agreement } from './agreement'
import { pledge } from './pledge'
import { record } from './record'
import { account } from './account'
import { appointment } from './appointment'
import { audit } from './audit'
import { cadre } from './cadre'
import { calendar } from './calendar'
import { codeList } from './code-list'
import { courtyard } from './courtyard'
import { correction } from './correction'
import { dashboard } from './dashboard'
import { deskShell } from './desk-shell'
import { deskUi } from './desk-ui'
import { document } from './document'
import { exportList } from './export-list'
import { exitTest } from './exit-test'
import { finding } from './finding'
import { firstDay } from './first-day'
import { entitlement } from './entitlement'
import { fullCoverage } from './full-coverage'
import { inspection } from './inspection'
import { linkageResult } from './linkage-result'
import { lookBack } from './look-back'
import { minimumWage } from './minimum-wage'
import { noticeSheet } from './notice-sheet'
import { office } from './office'
import { outcomeReport } from './outcome-report'
import { ownCode } from './own-code'
import { poorVillage } from './poor-village'
import { print } from './print'
import { registerCase } from './register-case'
import { registerImport } from './register-import'
import { responsibility } from './responsibility'
import { supervision } from './supervision'
import { trace } from './trace'
import { village } from './village'
import { villageFile } from './village-file'

/** The areas that only the desks show, fetched with the desk's frame. */
export const englishDesk = {
  account,
  appointment,
  audit,
  cadre,
  calendar,
  codeList,
  correction,
  courtyard,
  accessToken,
  agreement,
  pledge,
  record,
  dashboard,
  document,
  exportList,
  exitTest,
  finding,
  firstDay,
  entitlement,
  fullCoverage,
  inspection,
  linkageResult,
  lookBack,
  minimumWage,
  noticeSheet,
  office,
  outcomeReport,
  ownCode,
  poorVillage,
  print,
  registerCase,
  registerImport,
  responsibility,
  shell: deskShell,
  supervision,
  trace,
  ui: deskUi,
  village,
  villageFile,
} as const
