export const cadre = { title: '干部', answersFor: '负责的地方和户', post: '职责', place: '地方', households: '负责的户' } as const
