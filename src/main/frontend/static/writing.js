// Keeps what somebody writes when the connection does not, and makes the letters of the pad insert themselves.
const device = await import('./device.js' + new URL(import.meta.url).search)
const form = document.querySelector('[data-writing]')
const page = form.dataset.writing
const kept = document.getElementById('kept')
const checks = document.getElementById('findings')
const RETRY = 15_000

const words = () => {
  const fields = new FormData(form)
  fields.delete('_csrf')
  return new URLSearchParams(fields).toString()
}
const clock = (time) => new Date(time).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
const say = (text, here) => {
  if (kept.textContent !== text) kept.textContent = text
  kept.classList.toggle('ow-kept--here', here)
}

// A copy on this device from the first keystroke, until the server has it.
const copy = () => device.keep(page, { words: words() })
const forget = () => device.forget(page)
device.whenForgotten(page, () => clearTimeout(waiting))

let waiting = 0
const failed = (why) => {
  say(copy() ? `${why} – kept on this device` : `${why} – not kept. Leave this page open.`, true)
  clearTimeout(waiting)
  waiting = setTimeout(again, RETRY)
}
const again = () => checks.dispatchEvent(new Event('ow:keep'))

let sent = ''
form.addEventListener('input', copy)
addEventListener('online', again)
addEventListener('offline', () => { if (device.read(page)) failed('No connection') })
checks.addEventListener('htmx:beforeRequest', () => { sent = words() })
document.body.addEventListener('htmx:beforeSwap', (event) => {
  // Where the session has ended, the answer is the sign-in page.
  if (event.target !== checks && event.target.id !== 'fit') return
  if (event.detail.xhr.getResponseHeader('Ownwords-Checked')) return
  event.detail.shouldSwap = false
  if (event.target === checks) failed(event.detail.xhr.status === 413 ? 'This is too long to be sent' : 'You are signed out or the server failed')
})
checks.addEventListener('htmx:afterRequest', (event) => {
  if (!event.detail.xhr.getResponseHeader('Ownwords-Checked')) return
  clearTimeout(waiting)
  kept.classList.remove('ow-kept--here')
  if (sent === words() && kept.textContent.startsWith('Kept')) forget()
})
checks.addEventListener('htmx:sendError', () => failed('No connection'))
checks.addEventListener('htmx:timeout', () => failed('No connection'))
// Nobody needs to hear twice in a minute that it was kept.
document.body.addEventListener('htmx:oobBeforeSwap', (event) => {
  if (event.target === kept && event.detail.fragment.textContent.trim() === kept.textContent) event.detail.shouldSwap = false
})
form.addEventListener('submit', (event) => {
  if (navigator.onLine) return
  event.preventDefault()
  failed('No connection: save when it is back')
})

// What this device kept and the server does not have.
const before = device.read(page)
if (before?.taken && kept.textContent.startsWith('Kept')) forget()
else if (before?.words === words()) {
  // A browser that filled the page in again has told the server nothing.
  if (document.readyState === 'complete') again()
  else addEventListener('load', again)
} else if (before) {
  const offer = document.createElement('form')
  offer.method = 'post'
  offer.action = form.action
  offer.className = 'govuk-inset-text'
  offer.autocomplete = 'off'
  for (const [name, value] of [...new URLSearchParams(before.words), ['check', '1'], ['_csrf', form.elements._csrf.value]]) {
    const field = Object.assign(document.createElement('textarea'), { name, value, hidden: true })
    offer.append(field)
  }
  const told = Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: `This device kept writing of ${clock(before.at)} that was not sent.` })
  const take = Object.assign(document.createElement('button'), { className: 'govuk-button', textContent: 'Take it up again' })
  const drop = Object.assign(document.createElement('button'), { type: 'button', className: 'govuk-button govuk-button--secondary', textContent: 'Throw it away' })
  drop.addEventListener('click', () => { forget(); offer.remove() })
  offer.addEventListener('submit', (event) => {
    if (navigator.onLine) device.keep(page, { ...before, taken: true })
    else event.preventDefault()
  })
  const buttons = Object.assign(document.createElement('div'), { className: 'govuk-button-group' })
  buttons.append(take, drop)
  offer.append(told, buttons)
  document.getElementById('on-this-device').append(offer)
}

// The pad writes where the writer was last.
let last = form.querySelector('textarea')
// Whoever goes to the pad by the Tab key passes other fields on the way: those are not where they write.
for (const used of ['input', 'pointerdown', 'keydown']) {
  form.addEventListener(used, (event) => {
    if (event.target.matches('textarea, input[lang]') && !['Tab', 'Shift'].includes(event.key)) last = event.target
  })
}
for (const letter of document.querySelectorAll('[data-letter]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = letter.className
  button.lang = letter.lang
  button.title = letter.title
  button.textContent = letter.textContent
  button.setAttribute('aria-label', `${letter.textContent} ${letter.title}`)
  // The caret and the telephone's keyboard stay where they are.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    last.setRangeText(letter.dataset.letter, last.selectionStart, last.selectionEnd, 'end')
    last.dispatchEvent(new Event('input', { bubbles: true }))
  })
  letter.replaceWith(button)
}
