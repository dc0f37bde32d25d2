// Starts the GOV.UK components, now and in what htmx brings in later.
import { initAll } from './govuk/govuk-frontend.min.js'

// They measure by the style sheet. Where it has not come, as when somebody leaves at once, the plain page is whole without them.
const styled = () => getComputedStyle(document.documentElement).getPropertyValue('--govuk-breakpoint-tablet') !== ''
const start = (options) => { if (styled()) initAll(options) }

if (styled()) initAll()
else addEventListener('load', () => start())
document.body.addEventListener('htmx:load', (event) => {
  if (event.target !== document.body) start({ scope: event.target })
})

// What a device kept for a writer goes when it was saved or thrown away, when they sign out and when it is old.
const device = await import('./device.js' + new URL(import.meta.url).search)
device.clearOld()
for (const done of document.querySelectorAll('[data-forget]')) device.forget(done.dataset.forget)
for (const out of document.querySelectorAll('form[action="/sign-out"]')) device.clearAtSignOut(out)
