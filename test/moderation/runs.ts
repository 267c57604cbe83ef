const ASKED = Number(process.env['MODERATION_RUNS'] ?? 0)

/**
 * Says how often a property is tried: as often as the variable `MODERATION_RUNS` asks, and never less than its own
 * default. `npm run test:nightly` asks for ten thousand.
 */
export function runs(fallback: number): number {
  if (!Number.isInteger(ASKED) || ASKED < 0) throw new Error('MODERATION_RUNS is no whole number')
  return Math.max(fallback, ASKED)
}
