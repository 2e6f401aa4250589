/** Names under which encrypted columns are bound to their ciphertext; once written they never change. */
export const EncryptedColumn = {
  ID_NUMBER: 'person.idNumber',
  BANK_ACCOUNT: 'household.bankAccount',
  CASE_ID_NUMBER: 'registerCase.idNumber',
  IMPORTED_FILE: 'registerImport.file',
  IMPORTED_HOUSEHOLD: 'importHousehold.content',
  PUSH_TARGET: 'pushSubscription.target',
  REPLACED_VALUES: 'importHousehold.before',
} as const
