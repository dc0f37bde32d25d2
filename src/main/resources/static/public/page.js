// Leaves at once and takes this page out of the tab's history: by the link, or by the Escape key.
const way = document.getElementById('leave')
const leave = (event) => {
  event.preventDefault()
  document.body.hidden = true
  location.replace(way.href)
}
way.addEventListener('click', leave)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') leave(event)
})

// The sentence that is being spoken is marked while it is.
const sound = document.getElementById('sound')
const sentences = document.querySelectorAll('#sentences p')
const track = sound?.textTracks[0]
if (track && sentences.length > 0) {
  track.mode = 'hidden'
  track.addEventListener('cuechange', () => {
    const spoken = Array.from(track.activeCues ?? [], (cue) => cue.id)
    sentences.forEach((sentence, i) => {
      if (spoken.includes(String(i + 1))) sentence.setAttribute('aria-current', 'true')
      else sentence.removeAttribute('aria-current')
    })
  })
}
