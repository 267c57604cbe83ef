import { execFileSync } from 'node:child_process'

const STYLE = `
  .graph { --paper: #fff; --ink: #1f2328; --soft: #59636e; --public: #1a7f37; --spam: #bc4c00; --gone: #d1242f }
  @media (prefers-color-scheme: dark) {
    .graph { --paper: #0d1117; --ink: #e6edf3; --soft: #9198a1; --public: #3fb950; --spam: #db8b3a; --gone: #f85149 }
  }
  .graph > polygon { fill: var(--paper) }
  text { fill: var(--ink); font-family: Helvetica, Arial, sans-serif }
  .node path { fill: none; stroke: var(--ink); stroke-width: 1.5 }
  .node ellipse, .edge polygon { fill: var(--soft); stroke: var(--soft) }
  .edge path { fill: none; stroke: var(--soft) }
  .edge text { fill: var(--soft) }
  .published path { stroke: var(--public) }
  .spam path { stroke: var(--spam) }
  .rejected path, .removed path { stroke: var(--gone) }
  .retract path, .erase path { stroke-dasharray: 4 3 }
`

/** Draws a graph with Graphviz as an SVG that is readable on a light and on a dark page. */
export function drawSvg(dot: string): string {
  const drawn = execFileSync('dot', ['-Tsvg'], { input: dot, encoding: 'utf8' })
  // Colours and fonts are the style sheet's; the number of the version says nothing about the drawing.
  const plain = drawn
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/ (fill|stroke|font-family)="[^"]*"/g, '')
    .replace(/<!--[\s\S]*?-->\n/g, '')
  return plain.replace(/(<svg[^>]*>\n)/, `$1<style>${STYLE}</style>\n`)
}

/** A line of a drawing: from, to, and each word beside it. */
type Line = readonly string[]

/** Reads the lines out of an SVG of Graphviz. */
export function linesOfSvg(svg: string): readonly Line[] {
  return svg
    .split('<g ')
    .filter((group) => /class="edge/.test(group))
    .map((group) => {
      const [, title = ''] = /<title>(.*)<\/title>/.exec(group) ?? []
      const words = [...group.matchAll(/<text[^>]*>(.*)<\/text>/g)].map(([, text = '']) => text)
      return [...title.replaceAll('&#45;', '-').replaceAll('&gt;', '>').split('->'), ...words]
    })
    .sort()
}

/** Reads the lines out of the source of a graph. */
export function linesOfDot(dot: string): readonly Line[] {
  return [...dot.matchAll(/^ {2}(\w+) -> (\w+) \[.*label="(.*)"\]$/gm)]
    .map(([, from = '', to = '', label = '']) => [from, to, ...label.split('\\n')])
    .sort()
}
