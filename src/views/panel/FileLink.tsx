import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';
import { fetchFile, isSingleFile } from '../../files/fetchFile.ts';
import { saveFile } from './downloads/saveFile.ts';

/** A link to a text file beside the page; in the single-file copy the file is saved instead. */
export function FileLink({ name, children }: { name: string; children: ReactNode }) {
  const save = async (click: ReactMouseEvent) => {
    if (!isSingleFile()) return;
    click.preventDefault();
    saveFile(name, await (await fetchFile(name)).text(), 'text/plain');
  };
  return (
    <a href={name} onClick={save}>
      {children}
    </a>
  );
}
