import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** Tells whether a browser is there. */
export const hasBrowser = executablePath !== undefined

/** Gives the title of tests that need a browser: it says why they are skipped. */
export function browserTitle(title: string): string {
  return hasBrowser ? title : `${title} (skipped: Chromium is not installed)`
}

/** Starts the browser of this machine. */
export function launchBrowser(): Promise<Browser> {
  // As root, Chromium has no sandbox; the other flags keep it from calling home.
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', ...quiet] })
}
