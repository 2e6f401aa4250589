export function ReportGrid() { return null }
