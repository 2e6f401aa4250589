/** The largest file that is taken in, in bytes: 32 MiB. */
export const LARGEST_SHEET_FILE = 32 * 1_048_576

/*
 * What a register never reaches and a bomb needs. A workbook is refused by what its directory says before anything is
 * unpacked, and by what really comes while it is; so no file costs more than some seconds and a bounded memory.
 */

/** Files in the archive of a workbook. */
export const MOST_PARTS = 2_000
/** Worksheets of a workbook. */
export const MOST_SHEETS = 100
/** Bytes of all parts of a workbook, unpacked: 100,000 rows of 30 columns need about 110 MB. */
export const LARGEST_UNPACKED = 192 * 1_048_576
/** How many times larger unpacked than packed; asked of parts that are larger than `RATIO_FROM`. Sheets of real registers have 8 to 40. */
export const LARGEST_RATIO = 120
export const RATIO_FROM = 4 * 1_048_576
/** Texts that cells share, and their characters in all. */
export const MOST_SHARED_TEXTS = 600_000
export const MOST_SHARED_CHARACTERS = 24_000_000
export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 256
export const MOST_CELLS = 5_000_000
/** Characters of one cell, which is what spreadsheets themselves keep. */
export const LONGEST_CELL = 32_767
/** Characters of XML in which no element begins or ends. */
export const LONGEST_TOKEN = 262_144
/** Elements within one another; a worksheet has seven. */
export const DEEPEST_ELEMENT = 40
