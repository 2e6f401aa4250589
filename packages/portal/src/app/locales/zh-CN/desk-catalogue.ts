import { account } from './account'
import { appointment } from './appointment'
import { audit } from './audit'
import { dashboard } from './dashboard'
import { firstDay } from './first-day'
import { outcomeReport } from './outcome-report'
import { poorVillage } from './poor-village'
import { responsibility } from './responsibility'
import { village } from './village'

/** The areas that only the desks show, fetched with the desk's frame. */
export const chineseDesk = {
  account,
  appointment,
  audit,
  dashboard,
  firstDay,
  outcomeReport,
  poorVillage,
  responsibility,
  village,
} as const
