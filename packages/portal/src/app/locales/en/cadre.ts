export const cadre = { title: 'Cadre', answersFor: 'What this cadre answers for', post: 'As', place: 'Place', households: 'Households' } as const
