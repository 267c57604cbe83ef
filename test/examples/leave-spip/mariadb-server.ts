import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const SERVER = ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'].find((path) => existsSync(path))
const INSTALL = '/usr/bin/mariadb-install-db'
const CLIENT = '/usr/bin/mariadb'

/** Whether there is a server to start. */
export const hasMariadb = SERVER !== undefined && existsSync(INSTALL) && existsSync(CLIENT)

/** A server of this test alone: its data in a folder, no port, a socket. */
export interface MariadbServer {
  readonly socket: string
  /** Runs statements; `database` is made when it is not there. */
  fill(database: string, statements: readonly string[]): void
  stop(): Promise<void>
}

/** Starts a server in an empty folder. */
export async function startMariadb(folder: string): Promise<MariadbServer> {
  const data = join(folder, 'data')
  const socket = join(folder, 'socket')
  const { username } = userInfo()
  mkdirSync(data)
  const install = [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${username}`,
    '--auth-root-authentication-method=normal',
  ]
  execFileSync(INSTALL, [...install, '--skip-test-db'], { stdio: 'pipe' })
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--user=${username}`,
    '--skip-networking',
  ]
  const server = spawn(SERVER ?? '', [...options, `--pid-file=${join(folder, 'pid')}`, '--sql-mode='], {
    stdio: 'ignore',
  })
  await untilReady(server, socket)
  return {
    socket,
    fill: (database, statements) => {
      execFileSync(CLIENT, ['--no-defaults', `--socket=${socket}`, '--user=root'], {
        input: [`CREATE DATABASE ${database}`, `USE ${database}`, "SET sql_mode = ''", ...statements, ''].join(';\n'),
      })
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
    },
  }
}

async function untilReady(server: ChildProcess, socket: string): Promise<void> {
  while (!isReady(socket)) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`)
    await wait(100)
  }
}

function isReady(socket: string): boolean {
  try {
    execFileSync(CLIENT, ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'SELECT 1'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}
