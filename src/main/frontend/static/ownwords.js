// Starts the GOV.UK components, now and in what htmx brings in later.
import { initAll } from './govuk/govuk-frontend.min.js'

initAll()
document.body.addEventListener('htmx:load', (event) => {
  if (event.target !== document.body) initAll({ scope: event.target })
})
