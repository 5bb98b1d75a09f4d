import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { inAdvance } from '../loading/inAdvance.ts';
import { loadOrNotify } from '../loading/loadPart.ts';
import { ExplainedTexts } from '../text/ExplainedTexts.ts';
import { useStrings } from '../useStrings.ts';

type ExplainPage = typeof import('./glossary/explainPage.tsx')['explainPage'];

/** Loaded once for all pages. */
let fetched: ExplainPage | undefined;

async function load() {
  fetched = (await import('./glossary/explainPage.tsx')).explainPage;
}
inAdvance(load);

/** A page in which the first mention of each term opens its definition, once the glossary has arrived. */
export function Explained({
  of,
  children,
}: {
  of: TimelineEvent | Article | undefined;
  children: ReactNode;
}) {
  const dataset = useAppState((state) => state.dataset);
  const explainPage = useExplainPage(
    Boolean(of) && (dataset.glossary.size > 0 || dataset.wording.length > 0),
  );
  const strings = useStrings();
  const draw = useMemo(() => of && explainPage?.(of, dataset, strings), [explainPage, of, dataset, strings]);
  return <ExplainedTexts value={draw}>{children}</ExplainedTexts>;
}

function useExplainPage(wanted: boolean): ExplainPage | undefined {
  const { notify } = useActions();
  const [, setArrived] = useState(false);
  useEffect(() => {
    if (!wanted || fetched) return;
    void loadOrNotify(load, ({ pages }) => pages.definitionsFailed, notify).then(() => setArrived(true));
  }, [wanted, notify]);
  return wanted ? fetched : undefined;
}
