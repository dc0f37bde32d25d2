// Writing that the server does not have yet, kept on this device for whoever wrote it. A computer may be shared: each person has
// a mark of their own, and nobody is shown what stands under another.
const PREFIX = 'ownwords:writing:'
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000
const OF_SOMEBODY = /^ownwords:writing:[0-9a-f]{32}:/

const person = document.body.dataset.person
const own = `${PREFIX}${person}:`
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))

const parsed = (key) => {
  try {
    const copy = JSON.parse(localStorage.getItem(key))
    return copy.at > Date.now() - KEPT_FOR ? copy : null
  } catch {
    return null
  }
}

// What this person's device kept of a page, or null.
export const read = (page) => (person ? parsed(own + page) : null)

// Whether it was kept: a device may be full, or keep nothing.
export const keep = (page, copy) => {
  try {
    if (person) localStorage.setItem(own + page, JSON.stringify({ at: Date.now(), ...copy }))
    return Boolean(person)
  } catch {
    return false
  }
}

export const forget = (page) => localStorage.removeItem(own + page)

// Calls when another window of this device has thrown a page's writing away, as it does at sign-out.
export const whenForgotten = (page, call) => addEventListener('storage', (event) => {
  if (event.key === own + page && event.newValue === null) call()
})

// Whatever is a week old goes, whoever wrote it, and so does what belongs to nobody.
export const clearOld = () => {
  for (const key of stored()) if (!OF_SOMEBODY.test(key) || !parsed(key)) localStorage.removeItem(key)
}

// Whoever leaves takes their writing off the device; what the server does not have is then lost, so they are asked.
export const clearAtSignOut = (form) => form.addEventListener('submit', (event) => {
  const mine = stored().filter((key) => key.startsWith(own))
  const ask = 'Writing of yours was not sent yet. If you sign out now, it is lost. Sign out?'
  if (mine.length && !confirm(ask)) event.preventDefault()
  else mine.forEach((key) => localStorage.removeItem(key))
})
