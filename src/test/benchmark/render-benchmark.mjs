// See render-benchmark, which starts this.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { browser, QUIET } from './chromium.mjs'

const LIMIT = 600_000
const options = { rounds: '20', cold: '3', out: '' }
for (let at = 2; at < process.argv.length; at += 2) {
  const name = process.argv[at].replace(/^--/, '')
  if (!(name in options) || process.argv[at + 1] === undefined) {
    console.error('render-benchmark [--rounds 20] [--cold 3] [--out FILE]')
    process.exit(2)
  }
  options[name] = process.argv[at + 1]
}
const rounds = Number(options.rounds)
const colds = Number(options.cold)
const work = mkdtempSync(join(tmpdir(), 'ownwords-benchmark-'))

/** Runs a program to its end; its lines, parted at tabs. */
function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: LIMIT, maxBuffer: 1 << 24, stdio: ['ignore', 'pipe', 'pipe'] })
  if (done.status !== 0) {
    throw new Error(`${program} ended with ${done.status ?? done.signal}: ${done.stderr.slice(-2000)}`)
  }
  return done.stdout.split('\n').filter(Boolean).map((line) => line.split('\t'))
}

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim()
const java = (...args) => run('java', '--enable-native-access=ALL-UNNAMED', '-cp',
  `target/test-classes:target/classes:${readFileSync('target/benchmark.classpath', 'utf8').trim()}`,
  'org.ownwords.render.RenderFigures', ...args)
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The middle of several runs of a fresh process, in milliseconds. */
function cold(work) {
  const took = []
  for (let i = 0; i < colds; i++) {
    const from = performance.now()
    work()
    took.push(performance.now() - from)
  }
  return Math.round(middle(took))
}

/** Every process below one, itself included. */
function family(pid) {
  const parents = new Map()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), stat.slice(stat.lastIndexOf(')') + 2).split(' '))
    } catch { /* It ended meanwhile. */ }
  }
  const found = new Set([pid])
  for (let before = -1; before !== found.size;) {
    before = found.size
    parents.forEach((stat, child) => found.has(Number(stat[1])) && found.add(child))
  }
  return [...found].map((each) => ({ pid: each, stat: parents.get(each) })).filter((each) => each.stat)
}

/** Processor milliseconds of a family so far; Linux counts in hundredths of a second. */
const spent = (pid) => family(pid).reduce((sum, { stat }) => sum + (Number(stat[11]) + Number(stat[12])) * 10, 0)

/** Megabytes that a family has in the machine, shared ones counted once among those that share. */
function memory(pid) {
  return Math.round(family(pid).reduce((sum, each) => {
    try {
      return sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each.pid}/smaps_rollup`, 'utf8'))[1])
    } catch {
      return sum
    }
  }, 0) / 1024)
}

async function ours() {
  const first = []
  for (let i = 0; i < colds; i++) first.push(Number(java('cold')[0][1]))
  const lines = java('warm', String(rounds))
  const one = (name) => lines.find((line) => line[0] === name)?.[1]
  return {
    name: 'Ownwords',
    version: '',
    cold: middle(first),
    posters: new Map(lines.filter((line) => line[0] === 'poster').map((line) => [line[1], line.slice(2).map(Number)])),
    perSecond: one('posters-per-second'),
    pictures: one('pictures-per-second'),
    memory: one('memory'),
    faces: java('faces').find((line) => line[0] === 'faces'),
  }
}

async function chromium(program, tags, pages) {
  const page = (tag) => pathToFileURL(join(pages, `${tag}.html`)).href
  const out = join(work, 'cold.pdf')
  const first = cold(() => run(program, ...QUIET, `--user-data-dir=${join(work, 'cold')}`, '--no-pdf-header-footer',
    `--print-to-pdf=${out}`, page('ur')))
  const warm = await browser(program, join(work, 'warm'))
  const posters = new Map()
  let most = 0
  for (const tag of tags) await warm.print(page(tag))
  for (const tag of tags) {
    const cpu = spent(warm.pid)
    const from = performance.now()
    let pdf
    for (let i = 0; i < rounds; i++) pdf = await warm.print(page(tag))
    posters.set(tag, [(performance.now() - from) / rounds, (spent(warm.pid) - cpu) / rounds, pdf.length])
    most = Math.max(most, memory(warm.pid))
  }
  await warm.end()
  return { name: 'Chromium print', version: run(program, '--version')[0][0].replace(/^Chromium (\d+).*/, '$1'), cold: first, posters, memory: most }
}

async function weasyprint(program, pages) {
  const first = cold(() => run(program, '-q', join(pages, 'ur.html'), join(work, 'cold.pdf')))
  // The one that the command itself runs on: another on the path may not know the library.
  const python = /^#!\s*(\S*python\S*)\s*$/m.exec(readFileSync(program, 'utf8'))?.[1] ?? 'python3'
  const lines = run(python, 'src/test/benchmark/weasy.py', pages, String(rounds))
  return {
    name: 'WeasyPrint',
    version: run(program, '--version')[0][0].replace(/\D*([\d.]+).*/, '$1'),
    cold: first,
    posters: new Map(lines.filter((line) => line[0] === 'poster').map((line) => [line[1], line.slice(2).map(Number)])),
    memory: lines.find((line) => line[0] === 'memory')[1],
  }
}

function table(all, tags, load) {
  const own = all[0]
  const rows = []
  const row = (...cells) => rows.push(`| ${cells.join(' | ')} |`)
  row('', ...all.map((each) => `${each.name} ${each.version}`.trim()))
  row('---', ...all.map(() => '---'))
  row('first poster of a fresh process', ...all.map((each) => `${(each.cold / 1000).toFixed(1)} s`))
  for (const tag of tags) {
    row(`one poster, warm: ${tag}`, ...all.map((each) => {
      const [wall, cpu, size] = each.posters.get(tag)
      return `${wall.toFixed(0)} ms (processor ${cpu.toFixed(0)} ms), ${Math.round(size / 1024)} KB`
    }))
  }
  row('memory at most', ...all.map((each) => `${each.memory} MB`))
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${cpus()[0].model.trim()}, load before: ${load.toFixed(1)}; ${rounds} rounds, ${colds} cold starts (middle).`,
    '',
    ...rows,
    '',
    `Ownwords on two threads: **${own.perSecond} posters and ${own.pictures} pictures (1080 × 1080) per second**. With every face loaded, `
      + `after a poster in each of ${own.faces[1]} languages: ${own.faces[2]} MB at most.`,
    '',
    'What is compared: Ownwords makes its whole poster (text as large as fits, found by up to a dozen layouts; QR code, mark, tags, PDF/A-2u and PDF/UA-1). '
      + 'Chromium and WeasyPrint print a plain A4 page of the same words with the same font files, at one fixed size, without code or mark. '
      + 'Chromium is measured warm over its debugging pipe and cold by `--print-to-pdf`; WeasyPrint warm in one Python process and cold by its command. '
      + 'Memory: Ownwords and WeasyPrint by the highest resident size, Chromium by the highest proportional size of all its processes.',
    '',
  ].join('\n')
}

try {
  const load = loadavg()[0]
  const pages = join(work, 'pages')
  const tags = java('pages', pages).filter((line) => line[0] === 'page').map((line) => line[1]).toSorted()
  const all = []
  const measure = async (name, what) => {
    console.error(`measuring ${name} …`)
    try {
      all.push(await what())
    } catch (failed) {
      // Without our own figures there is nothing to set others beside.
      if (!all.length) throw failed
      console.error(`${name} is left out: ${failed.message}`)
    }
  }
  await measure('Ownwords', ours)
  const program = has('chromium') || has('google-chrome')
  if (program) await measure('Chromium', () => chromium(program, tags, pages))
  else console.error('Chromium is not installed: left out.')
  const weasy = has('weasyprint')
  if (weasy) await measure('WeasyPrint', () => weasyprint(weasy, pages))
  else console.error('WeasyPrint is not installed: left out.')
  const text = table(all, tags, load)
  if (options.out) writeFileSync(options.out, text)
  console.log(text)
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}
