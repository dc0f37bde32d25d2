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
