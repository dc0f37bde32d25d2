// Installs what the lock file names, when it changed, and builds the style sheet and what pages load as it stands.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['ci', '--no-progress', '--loglevel=error'], { stdio: 'inherit', shell: process.platform === 'win32' })
  writeFileSync(stamp, lock)
}

mkdirSync('built', { recursive: true })
for (const script of readdirSync('static')) copyFileSync(`static/${script}`, `built/${script}`)

// Of Limbu only a font for the web is published; paper takes the same letters unpacked.
const limbu = 'built-fonts/noto-sans-limbu'
const packed = 'node_modules/@fontsource/noto-sans-limbu'
if (!existsSync(`${limbu}/LICENSE_FONT`)) {
  const { default: woff } = await import('wawoff2')
  mkdirSync(`${limbu}/400Regular`, { recursive: true })
  const letters = await woff.decompress(readFileSync(`${packed}/files/noto-sans-limbu-limbu-400-normal.woff2`))
  writeFileSync(`${limbu}/400Regular/NotoSansLimbu_400Regular.ttf`, letters)
  copyFileSync(`${packed}/LICENSE`, `${limbu}/LICENSE_FONT`)
}

// Safe pages are read on poor lines: the fonts that their style names come packed, in a third of the size.
const style = readFileSync('../resources/static/public/page.css', 'utf8')
for (const [, name, file] of style.matchAll(/"\/fonts\/([^/]+)\/400Regular\/([^"]+)\.woff2"/g)) {
  const folder = `built-fonts/${name}/400Regular`
  if (existsSync(`${folder}/${file}.woff2`)) continue
  const { default: woff } = await import('wawoff2')
  mkdirSync(folder, { recursive: true })
  const letters = readFileSync(`node_modules/@expo-google-fonts/${name}/400Regular/${file}.ttf`)
  writeFileSync(`${folder}/${file}.woff2`, await woff.compress(letters))
}

// Sass takes two seconds, so it runs only when a source changed.
const sources = ['build.mjs', 'fonts.mjs', ...readdirSync('scss').map((name) => `scss/${name}`)]
const digest = createHash('sha256').update(lock)
for (const source of sources) digest.update(source).update(readFileSync(source))
const wanted = digest.digest('hex')
const mark = 'built/.sources'
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  const sass = await import('sass')
  const { fontFaces } = await import('./fonts.mjs')
  // Without a byte-order mark, which in the middle of the file would spoil the first rule after the fonts.
  const { css } = sass.compile('scss/ownwords.scss', { style: 'compressed', loadPaths: ['node_modules'], quietDeps: true, charset: false })
  writeFileSync('built/ownwords.css', fontFaces() + css)
  writeFileSync(mark, wanted)
}
