// Chromium over a pipe: no port is opened, nothing is installed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export const QUIET = ['--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

/** A warm browser with one page; ends with end(). */
export async function browser(program, profile) {
  const child = spawn(program, [...QUIET, '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [, , , out, incoming] = child.stdio
  const waiting = new Map()
  const heard = []
  let last = 0
  let text = ''
  incoming.setEncoding('utf8').on('data', (part) => {
    text += part
    for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0')) {
      const message = JSON.parse(text.slice(0, end))
      text = text.slice(end + 1)
      if (message.id) {
        const { yes, no } = waiting.get(message.id)
        waiting.delete(message.id)
        message.error ? no(new Error(message.error.message)) : yes(message.result)
      } else {
        heard.forEach((listener) => listener(message))
      }
    }
  })
  const send = (method, params = {}, sessionId = undefined) => new Promise((yes, no) => {
    waiting.set(++last, { yes, no })
    out.write(JSON.stringify({ id: last, method, params, sessionId }) + '\0')
  })
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const page = (method, params) => send(method, params, sessionId)
  await page('Page.enable')
  return {
    pid: child.pid,
    /** Opens a page, waits for its fonts, and prints it. */
    async print(address) {
      const loaded = new Promise((yes) => {
        const listener = (message) => {
          if (message.method === 'Page.loadEventFired') {
            heard.splice(heard.indexOf(listener), 1)
            yes()
          }
        }
        heard.push(listener)
      })
      await page('Page.navigate', { url: address })
      await loaded
      await page('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 1)', awaitPromise: true })
      const { data } = await page('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
      return Buffer.from(data, 'base64')
    },
    async end() {
      await send('Browser.close')
      await once(child, 'exit')
    },
  }
}
