export const attachment = {
  photos: 'Photos',
  count: '{{count}}',
  hint: 'Up to {{most}}; made smaller before they are sent',
  photo: 'Photo {{index}}',
  add: 'Add photo',
  remove: 'Remove photo {{index}}',
  sending: 'Sending',
  failed: 'Not sent',
  notKept: 'Photo {{index}} did not arrive: {{reason}} Your text and the other photos are kept.',
  unreadable: 'This photo cannot be opened; choose another.',
} as const
