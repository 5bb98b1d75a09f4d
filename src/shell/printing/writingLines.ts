/** The lines to write on under each question: as many as let all steps of a lesson stand on two pages. */
export function writingLines(steps: number): number {
  if (steps <= 9) return 5;
  return steps <= 13 ? 3 : 2;
}
