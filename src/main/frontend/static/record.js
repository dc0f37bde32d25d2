// Records in the browser and puts what was recorded into the form's own file field. Without it that field does the same.
const it = (name) => document.getElementById(`recorder-${name}`)
const form = document.getElementById('recording-form')
const field = () => document.getElementById('sound')
const LONGEST = 600
const KINDS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

let recorder, stream, context, analyser, file, address
let parts = []
let seconds = 0
let unsaved = false

const say = (words) => { it('status').textContent = words }
const clock = () => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
const show = (name, shown) => { it(name).hidden = !shown }

const level = () => {
  const wave = new Float32Array(analyser.fftSize)
  analyser.getFloatTimeDomainData(wave)
  const decibels = 10 * Math.log10(wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length + 1e-9)
  return { percent: Math.max(0, Math.min(100, (decibels + 60) * 100 / 60)), loudest: Math.max(...wave.map(Math.abs)) }
}

const hear = () => {
  if (recorder?.state !== 'recording') return
  const now = level()
  it('level').value = now.percent
  it('words').textContent = now.loudest > 0.97 ? 'Too loud: move away' : now.percent < 25 ? 'Very quiet: come nearer' : 'Good'
  seconds += 0.25
  it('time').textContent = clock()
  if (seconds >= LONGEST) {
    stop()
    say('Stopped after ten minutes.')
  }
}
setInterval(hear, 250)

const start = async () => {
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } })
  } catch (refused) {
    say(refused.name === 'NotFoundError'
      ? 'No microphone was found. Plug one in, or send a sound file below.'
      : 'The browser may not use the microphone. Allow it in the settings of this page, or send a sound file below.')
    return
  }
  context = new AudioContext()
  analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind))
  recorder = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: 48000 })
  parts = []
  seconds = 0
  recorder.addEventListener('dataavailable', (event) => { if (event.data.size > 0) parts.push(event.data) })
  recorder.addEventListener('stop', keep)
  recorder.start(1000)
  show('start', false)
  show('heard', false)
  show('pause', true)
  show('stop', true)
  it('pause').focus()
  say('Recording. Speak now.')
}

const pause = () => {
  if (recorder.state === 'recording') {
    recorder.pause()
    it('pause').textContent = 'Go on'
    it('words').textContent = 'Paused'
    say(`Paused at ${clock()}.`)
  } else {
    recorder.resume()
    it('pause').textContent = 'Pause'
    say('Recording again.')
  }
}

const stop = () => {
  if (recorder.state !== 'inactive') recorder.stop()
  stream.getTracks().forEach((track) => track.stop())
  context.close()
}

const keep = () => {
  const type = recorder.mimeType || 'audio/webm'
  file = new File(parts, type.includes('mp4') ? 'recorded.m4a' : type.includes('ogg') ? 'recorded.ogg' : 'recorded.webm', { type })
  if (address) URL.revokeObjectURL(address)
  address = URL.createObjectURL(file)
  it('sound').src = address
  give()
  unsaved = true
  show('pause', false)
  show('stop', false)
  show('start', true)
  show('heard', true)
  it('pause').textContent = 'Pause'
  it('start').textContent = 'Record it again'
  it('words').textContent = 'Not recording'
  it('level').value = 0
  say(`Recorded ${clock()}. Listen to it, then keep it or record it again.`)
  it('start').focus()
}

// The form then sends it as if it had been chosen.
const give = () => {
  const chosen = new DataTransfer()
  chosen.items.add(file)
  field().files = chosen.files
}

const refused = (answer) => {
  const page = new DOMParser().parseFromString(answer, 'text/html')
  for (const part of ['recording-errors', 'recording-fields']) {
    const fresh = page.getElementById(part)
    if (!fresh) return false
    document.getElementById(part).replaceChildren(...fresh.childNodes)
  }
  give()
  const link = document.querySelector('#recording-errors a')
  link?.focus()
  say('It was not kept yet: see what is missing at the top. Your recording is still here.')
  return true
}

const send = async (event) => {
  if (!unsaved) return
  event.preventDefault()
  if (form.ariaBusy === 'true') return
  form.ariaBusy = 'true'
  say('Sending it, and listening to it…')
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), credentials: 'same-origin' })
    if (answer.ok && answer.redirected && answer.url.includes('/recordings/')) {
      unsaved = false
      location.assign(answer.url)
    } else if (!refused(await answer.text())) {
      say('It could not be kept. Your recording is still here: try again, or sign in on another page first.')
    }
  } catch {
    say('The line was lost. Your recording is still here: try again when the line is back.')
  } finally {
    form.ariaBusy = 'false'
  }
}

if (form && navigator.mediaDevices?.getUserMedia && window.MediaRecorder && window.DataTransfer) {
  document.getElementById('recorder').hidden = false
  it('start').addEventListener('click', start)
  it('pause').addEventListener('click', pause)
  it('stop').addEventListener('click', stop)
  form.addEventListener('submit', send)
  form.addEventListener('change', (event) => { if (event.target === field()) unsaved = false })
  addEventListener('beforeunload', (event) => { if (unsaved) event.preventDefault() })
}
