// Installs what the lock file names, when it changed, and builds the one style sheet.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['ci', '--no-progress', '--loglevel=error'], { stdio: 'inherit', shell: process.platform === 'win32' })
  writeFileSync(stamp, lock)
}

mkdirSync('built', { recursive: true })
