export function RegistrationCheck() { return null }
