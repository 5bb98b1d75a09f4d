import { useId } from 'react';
import { qrMatrix } from './qrMatrix.ts';

/** A QR code, dark on white in both themes. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const id = useId();
  const rows = qrMatrix(text);
  return (
    <svg className="sheet-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <rect width={rows.length} height={rows.length} fill="white" />
      <path d={rows.map(rowPath).join('')} fill="black" shapeRendering="crispEdges" />
    </svg>
  );
}

const rowPath = (row: readonly boolean[], y: number) =>
  row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
