import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { manifest } from './manifest.ts'

/** A project of its own, outside the repository: it has what `npm install ess-domain` would give it, and no more. */
export class ConsumerProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'ess-domain-consumer-'))

  constructor() {
    this.#installPackage()
    for (const name of Object.keys(manifest.dependencies)) {
      const link = join(this.folder, 'node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(resolve('node_modules', name), link, 'junction')
    }
    this.write('package.json', JSON.stringify({ type: 'module' }))
  }

  write(file: string, content: string): void {
    writeFileSync(join(this.folder, file), content)
  }

  /** Runs a command in the project, and gives what it says. */
  run(command: string, parameters: readonly string[], cwd = this.folder): string {
    try {
      return execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
    } catch (error) {
      // What the command said is more telling than its exit code.
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
      throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`)
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  // Packed, and unpacked where npm would: an install would ask a registry for what is linked here.
  #installPackage(): void {
    const [packed] = JSON.parse(
      this.run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', this.folder], process.cwd()),
    )
    mkdirSync(join(this.folder, 'node_modules/ess-domain'), { recursive: true })
    this.run('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', 'node_modules/ess-domain'])
  }
}
