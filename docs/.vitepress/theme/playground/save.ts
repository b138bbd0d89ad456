/** Hands a text over to the reader as a file, without asking anybody. */

/** As much of the page as is used here. */
declare const document: { readonly createElement: (name: 'a') => { href: string; download: string; readonly click: () => void } }

export function saveAs(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
