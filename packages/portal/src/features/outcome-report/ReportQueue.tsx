export function ReportQueue() { return null }
