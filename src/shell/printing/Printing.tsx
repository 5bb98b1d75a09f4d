import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useAppState } from '../../store/context.ts';
import { moveFocus } from '../../views/focus/moveFocus.ts';
import { ErrorBoundary } from '../../views/loading/ErrorBoundary.tsx';
import { isPrintedByHost, noteSheet } from '../../views/page/printPage.ts';
import { cacheShapes } from '../../views/territoryMaps/shapeCache.ts';
import { useStrings } from '../../views/useStrings.ts';
import { IframeSheet } from './IframeSheet.tsx';
import { PrintSheet } from './PrintSheet.tsx';

/** Renders the print sheet while the page is being printed, whoever started it. */
export default function Printing() {
  const strings = useStrings();
  const printing = usePrinting();
  const hasMaps = useAppState(({ dataset }) => dataset.vocabulary.territory.smallMaps !== undefined);
  useEffect(noteSheet, []);
  useEffect(() => {
    if (!hasMaps) return;
    // The sheet requests them again, and then shows what is missing.
    cacheShapes().catch((error: unknown) => console.info('The six maps are not there yet.', error));
  }, [hasMaps]);
  if (!printing) return null;
  return createPortal(
    <ErrorBoundary view={strings.shell.printSheet}>
      {printing === 'iframe' ? <IframeSheet /> : <PrintSheet />}
    </ErrorBoundary>,
    document.body,
  );
}

type Printed = 'page' | 'iframe' | undefined;

const whatIsPrinted = (): Printed => (isPrintedByHost() ? 'iframe' : 'page');

/** What is being printed, from before layout until afterwards. */
function usePrinting(): Printed {
  const [printing, setPrinting] = useState(() => (matchMedia('print').matches ? whatIsPrinted() : undefined));
  useEffect(() => {
    let focused: Element | null = null;
    const begin = () => {
      focused = document.activeElement;
      // The browser does not wait: what is not rendered when this returns is not printed.
      flushSync(() => setPrinting((printed) => printed ?? whatIsPrinted()));
    };
    const end = () => {
      flushSync(() => setPrinting(undefined));
      // Elements that were not displayed have lost the focus.
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
