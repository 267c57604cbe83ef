// How far it is: a bar on a terminal, plain lines elsewhere.

const WIDTH = 24

/** Shows steps of work on a stream. */
export function progressOn(stream) {
  let name = ''
  let total = 0
  let shown = -1
  const show = (done) => {
    const percent = total === 0 ? 100 : Math.min(100, Math.floor((100 * done) / total))
    if (stream.isTTY) {
      if (percent !== shown) stream.write(`\r\x1b[K${bar(percent)} ${name} ${done}/${total}`)
      // A line in a file for each quarter: enough to see that it goes on.
    } else if (Math.floor(percent / 25) > Math.floor(shown / 25) && percent < 100 && done > 0) {
      stream.write(`${name}: ${done} of ${total}\n`)
    }
    shown = percent
  }
  return {
    step(label, count) {
      name = label
      total = count
      shown = stream.isTTY ? -1 : 0
      show(0)
    },
    tick: show,
    done(text) {
      stream.write(stream.isTTY ? `\r\x1b[K${text}\n` : `${text}\n`)
    },
  }
}

function bar(percent) {
  const full = Math.round((WIDTH * percent) / 100)
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${String(percent).padStart(3)} %`
}
