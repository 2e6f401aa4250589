type Child = Node | string | null

/** An element with its attributes and what is in it; null is nothing. The page is too small for a library. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '')
  for (const child of children) if (child !== null) made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
  return made
}

/** A button that does something; while that is going on it cannot be pressed again. */
export function actButton(text: string, look: 'primary' | 'plain', act: () => Promise<unknown>): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `own-button ${look}` }, text)
  button.addEventListener('click', () => {
    button.disabled = true
    void act().then(() => {
      button.disabled = false
    })
  })
  return button
}

/** A form with its one button at the foot; while it is being sent it cannot be sent again. */
export function actForm(text: string, act: () => Promise<unknown>, ...children: readonly Child[]): HTMLFormElement {
  const button = element('button', { type: 'submit', class: 'own-button primary' }, text)
  const form = element('form', { class: 'own-form', novalidate: '' }, ...children, button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (button.disabled) return
    button.disabled = true
    void act().then(() => {
      button.disabled = false
    })
  })
  return form
}

/** A field under its label, with a hint; both are read out with it. */
export function field(label: string, hint: string, control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): HTMLElement {
  const id = `own-${control.getAttribute('name') ?? ''}`
  control.setAttribute('id', id)
  if (hint !== '') control.setAttribute('aria-describedby', `${id}-hint`)
  return element('p', { class: 'own-field' }, element('label', { for: id }, label), hint === '' ? null : element('small', { id: `${id}-hint` }, hint), control)
}
