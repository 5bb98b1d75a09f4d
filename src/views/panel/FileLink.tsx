import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';
import { fetchFile, isSingleFile } from '../../files/fetchFile.ts';
import { saveFile } from './downloads/saveFile.ts';

/** A link to a text that stands beside the page; where the page keeps its files itself, it is saved instead. */
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
