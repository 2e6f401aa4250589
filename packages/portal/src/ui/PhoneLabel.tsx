/** The name of a figure of a table: on a phone the head is not drawn, and each figure is named where it stands. */
export function PhoneLabel({ name }: { readonly name: string }) {
  return <span className="phone-only dim">{name} </span>
}
