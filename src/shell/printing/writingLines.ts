/**
 * The lines to write on under each question: as many as let all steps stand on two pages, and few steps fill them both.
 */
export function writingLines(steps: number): number {
  if (steps <= 7) return 7;
  if (steps <= 9) return 5;
  return steps <= 13 ? 3 : 2;
}
