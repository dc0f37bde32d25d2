// Buttons beside each sentence: play it, and set its times to where the player stands. The times can be typed without them.
const sound = document.getElementById('sound')
const rows = document.querySelectorAll('.ow-captions__row')

const seconds = (typed) => typed.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
const button = (row, words, about, act) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary ow-captions__button'
  made.innerHTML = `${words}<span class="govuk-visually-hidden">, sentence ${about}</span>`
  made.addEventListener('click', act)
  row.querySelector('.ow-captions__times').append(made)
}
const set = (input) => { input.value = sound.currentTime.toFixed(2) }

rows.forEach((row, i) => {
  const start = document.getElementById(`start-${i}`)
  const end = document.getElementById(`end-${i}`)
  button(row, 'Play from here', i + 1, () => {
    sound.currentTime = seconds(start.value) || 0
    sound.play()
  })
  button(row, 'It begins now', i + 1, () => {
    set(start)
    const before = document.getElementById(`end-${i - 1}`)
    if (before && seconds(before.value) > seconds(start.value)) before.value = start.value
  })
  button(row, 'It ends now', i + 1, () => set(end))
})

const spoken = () => {
  rows.forEach((row, i) => {
    const now = sound.currentTime >= seconds(document.getElementById(`start-${i}`).value)
      && sound.currentTime < seconds(document.getElementById(`end-${i}`).value)
    if (now) row.setAttribute('aria-current', 'true')
    else row.removeAttribute('aria-current')
  })
}
sound.addEventListener('timeupdate', spoken)
