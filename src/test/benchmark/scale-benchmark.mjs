// See scale-benchmark, which starts this.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

const options = { messages: '226', revisions: '20', rounds: '20', folder: '', out: '' }
for (let at = 2; at < process.argv.length; at += 2) {
  const name = process.argv[at].replace(/^--/, '')
  if (!(name in options) || process.argv[at + 1] === undefined) {
    console.error('scale-benchmark [--messages 226] [--revisions 20] [--rounds 20] [--folder DIR] [--out FILE]')
    process.exit(2)
  }
  options[name] = process.argv[at + 1]
}
const rounds = Number(options.rounds)
const folder = options.folder || mkdtempSync(join(tmpdir(), 'ownwords-scale-'))
const PASSWORD = 'bradford-demo-2026'
const READY = 600_000
const ANSWER = 120_000

const freePort = () => new Promise((resolve) => {
  const any = createServer().listen(0, '127.0.0.1', () => {
    const { port } = any.address()
    any.close(() => resolve(port))
  })
})

/** Starts the demo over the folder and returns when it is ready. */
async function start() {
  const port = await freePort()
  const from = performance.now()
  const process = spawn('java', ['-Xmx1g', '-jar', 'target/ownwords.jar', 'demo', '--data', folder],
    { env: { ...globalThis.process.env, SERVER_PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The demo did not become ready')), READY)
    process.stdout.on('data', (said) => {
      if (String(said).includes('Ownwords is ready at')) {
        clearTimeout(late)
        resolve()
      }
    })
    process.on('exit', (code) => reject(new Error(`The demo ended with ${code}`)))
  })
  process.removeAllListeners('exit')
  return { process, base: `http://localhost:${port}`, seconds: (performance.now() - from) / 1000 }
}

const stop = (demo) => new Promise((resolve) => {
  demo.process.on('exit', resolve)
  demo.process.kill()
})

/** A person with a cookie of their own. */
class Visitor {
  #cookie = ''
  token = ''

  constructor(demo) {
    this.base = demo.base
    this.pid = demo.process.pid
  }

  async ask(path, form) {
    const answer = await fetch(this.base + path, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER),
      headers: { cookie: this.#cookie, ...(form ? { 'content-type': 'application/x-www-form-urlencoded', 'hx-request': 'true' } : {}) },
      body: form ? `_csrf=${encodeURIComponent(this.token)}&${form}` : undefined,
    })
    const words = await answer.text()
    for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(';')[0]
    this.token = words.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? this.token
    return { status: answer.status, words }
  }

  async signIn(name) {
    await this.ask('/sign-in')
    const { status } = await this.ask('/sign-in', `name=${encodeURIComponent(name)}&password=${PASSWORD}`)
    if (status !== 302) throw new Error(`${name} could not sign in: ${status}`)
    await this.ask('/')
    return this
  }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]

/** What the demo's processors have worked so far, in milliseconds; says more than the clock where others use the machine too. */
function worked(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [utime, stime] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13).map(Number)
  return (utime + stime) * 10
}

/** One page, twice unmeasured and then so many times, each of another text where there are many. */
async function measure(title, visitor, path, form) {
  const took = []
  let bytes = 0
  let before = 0
  for (let round = -2; round < rounds; round++) {
    const message = `scale-${String(1 + ((round + 2) * 37) % Number(options.messages)).padStart(3, '0')}`
    if (round === 0) before = worked(visitor.pid)
    const from = performance.now()
    const answer = await visitor.ask(path.replace('MESSAGE', message), form).catch((late) => late)
    if (answer instanceof Error) {
      const line = `| ${title} | over ${ANSWER} | | | |`
      console.log(line)
      return line
    }
    const { status, words } = answer
    if (status !== 200) throw new Error(`${title} answered ${status}`)
    if (round >= 0) took.push(performance.now() - from)
    bytes = Math.max(bytes, Buffer.byteLength(words))
    if (performance.now() - from > 20_000 && took.length > 2) break
  }
  const sorted = took.toSorted((a, b) => a - b)
  const line = `| ${title} | ${Math.round(at(sorted, 0.5))} | ${Math.round(at(sorted, 0.95))} | ${Math.round((worked(visitor.pid) - before) / sorted.length)} | ${Math.round(bytes / 1024)} |`
  console.log(line)
  return line
}

if (!existsSync(join(folder, 'filled'))) {
  console.log(`Filling ${folder}`)
  await stop(await start())
  const from = performance.now()
  const filled = spawnSync('java', ['-Xmx1500m', '-cp',
    `target/test-classes:target/classes:${readFileSync('target/benchmark.classpath', 'utf8').trim()}`,
    'org.ownwords.message.FullLibrary', `jdbc:h2:file:${folder}/demo;CACHE_SIZE=400000`, 'demo', '',
    options.messages, options.revisions], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (filled.status !== 0) process.exit(1)
  writeFileSync(join(folder, 'filled'), `${Math.round((performance.now() - from) / 1000)}`)
}

const demo = await start()
try {
  const worker = await new Visitor(demo).signIn('nasreen@beckside.example.org')
  const lead = await new Visitor(demo).signIn('grace@beckside.example.org')
  const typed = 'basis=&origin=translated&section=sms&claim=-&place=1&text=%DB%81%DB%8C%D9%84%D9%88&check=1'
  const lines = [
    `${cpus()[0].model.trim()}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the end; H2 file of ${(statSync(join(folder, 'demo.mv.db')).size / 2 ** 30).toFixed(1)} GiB; 1 GiB heap; ready after ${demo.seconds.toFixed(0)} s; ${rounds} requests each, one after the other.`,
    '',
    '| page | p50, ms | p95, ms | processor, ms | KiB |',
    '|---|---:|---:|---:|---:|',
    await measure('Messages by language, first screen', worker, '/messages'),
    await measure('Messages by language, fifth screen', worker, '/messages?languages=5&messages=5'),
    await measure('A message with its 265 texts, first 60', worker, '/messages/MESSAGE'),
    await measure('A text', worker, '/messages/MESSAGE/ur'),
    await measure('Write a text', worker, '/messages/MESSAGE/ur/edit?takeUp=true'),
    await measure('Checked while typing', worker, '/messages/MESSAGE/ur/edit', typed),
    await measure('History', worker, '/messages/MESSAGE/ur/history'),
    await measure('History, first and last compared', worker, `/messages/MESSAGE/ur/history?from=1&to=${options.revisions}`),
    await measure('Your work, outreach worker', worker, '/work'),
    await measure('Your work, safeguarding lead', lead, '/work'),
    await measure('Texts in review, one language', lead, '/review?language=ur'),
    await measure('Ask somebody to review', worker, '/invitations/new?message=MESSAGE&tag=ur'),
    await measure('Facts of every service', worker, '/services/facts'),
    await measure('Translators’ files', worker, '/exchange'),
    await measure('Export, 10 messages in Urdu, XLIFF 2.1', worker, '/exchange/export',
      `languages=ur&format=XLIFF_2_1&${Array.from({ length: 10 }, (_, i) => `messages=scale-${String(i + 1).padStart(3, '0')}`).join('&')}`),
    await measure('An area: need and what exists', worker, '/areas/E23000010'),
  ]
  if (options.out) writeFileSync(options.out, `${lines.join('\n')}\n`)
} finally {
  await stop(demo)
  if (!options.folder) rmSync(folder, { recursive: true })
}
