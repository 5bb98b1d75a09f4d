/**
 * How many headings stand on each page of a PDF that Chromium made with `tagged` and `outline`: an entry of the outline
 * names the object of its page.
 */
export function headingsOfPages(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b/g)].map(([, id]) => id);
  const of = [...text.matchAll(/\/Dest \[(\d+) 0 R/g)].map(([, id]) => id);
  return pages.map((id) => of.filter((it) => it === id).length);
}
