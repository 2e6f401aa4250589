export function AppointmentList() { return null }
