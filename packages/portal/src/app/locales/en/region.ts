export const region = {
  level: { CITY: 'City', BANNER: 'Banner or county', TOWN: 'Town or sumu', VILLAGE: 'Village' },
  choose: 'Choose: {{level}}',
  whole: 'All of {{place}}',
} as const
