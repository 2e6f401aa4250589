export function CityFigures() { return null }
