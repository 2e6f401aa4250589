export const document = {
  title: 'PDF documents',
  add: 'Add a PDF document',
  hint: 'up to {{most}}, of 8 MB each at most',
  take: 'Remove',
  remove: 'Remove {{name}}',
  sending: 'Sending',
  failed: 'Not sent',
  notKept: '{{name}} was not sent: {{reason}}',
  notPdf: 'This is no PDF document. Choose another, or take photos of it.',
  tooLarge: 'It is larger than 8 MB. Make it smaller and add it again.',
  left: 'Some photos or documents were not sent. Try again or remove them.',
  unnamed: 'PDF document {{n}}',
} as const
