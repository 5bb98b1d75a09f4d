import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { strings } from '../../strings/strings.ts';
import { ErrorBoundary } from '../../views/ErrorBoundary.tsx';
import { moveFocus } from '../../views/moveFocus.ts';
import { isPrintedByHost } from '../../views/printPage.ts';
import { cacheShapes } from '../../views/territoryMaps/shapeCache.ts';
import { IframeSheet } from './IframeSheet.tsx';
import { PrintSheet } from './PrintSheet.tsx';

/** Draws the print sheet for as long as the page is being printed, whoever asked for it. */
export default function Printing() {
  const printing = usePrinting();
  useEffect(() => {
    // Asked for again by the sheet, which then says in their place what is missing.
    cacheShapes().catch((error: unknown) => console.info('The six maps are not there yet.', error));
  }, []);
  if (!printing) return null;
  return createPortal(
    <ErrorBoundary view={strings.printing.sheet}>
      {printing === 'iframe' ? <IframeSheet /> : <PrintSheet />}
    </ErrorBoundary>,
    document.body,
  );
}

type Printed = 'page' | 'iframe' | undefined;

const whatIsPrinted = (): Printed => (isPrintedByHost() ? 'iframe' : 'page');

/** What is printed, from before it is laid out for paper until after it. */
function usePrinting(): Printed {
  const [printing, setPrinting] = useState(() => (matchMedia('print').matches ? whatIsPrinted() : undefined));
  useEffect(() => {
    let focused: Element | null = null;
    const begin = () => {
      focused = document.activeElement;
      // Nothing waits for us: what is not drawn when this returns is not printed.
      flushSync(() => setPrinting((printed) => printed ?? whatIsPrinted()));
    };
    const end = () => {
      flushSync(() => setPrinting(undefined));
      // What was not displayed has lost the focus.
      if (focused instanceof HTMLElement && document.activeElement === document.body) moveFocus(focused);
      focused = null;
    };
    const media = matchMedia('print');
    const follow = () => (media.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
