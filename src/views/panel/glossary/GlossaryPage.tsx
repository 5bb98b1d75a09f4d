import { useEffect, useId, useMemo, useState } from 'react';
import type { Dataset } from '../../../model/dataset.ts';
import type { Term } from '../../../model/term.ts';
import { useActions, useAppState } from '../../../store/context.ts';
import { fold } from '../../../store/search/words.ts';
import { useTypedText } from '../../input/useTypedText.ts';
import { useAwaitedText } from '../../loading/AwaitedNote.tsx';
import { PanelPage } from '../PanelPage.tsx';
import './glossary.css';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import type { Strings } from '../../../strings/strings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { TermEntry } from './TermEntry.tsx';

/** All terms from A to Z, with a search field. */
export default function GlossaryPage() {
  const strings = useStrings();
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const dataset = useAppState((state) => state.dataset);
  const entry = useAppState((state) => state.view.entry);
  const [query, setQuery] = useState('');
  const [openedAt, setOpenedAt] = useState(entry);
  const terms = useMemo(() => sortTerms(dataset, strings), [dataset, strings]);

  useUnknownTermNotice();

  if (entry !== openedAt) {
    // A linked term must not be hidden by the query.
    setOpenedAt(entry);
    setQuery('');
  }
  if (terms.length === 0) return <NoGlossary waiting={dataset.sources.size === 0} />;
  const found = terms.filter((term) => matches(term, query));
  return (
    <PanelPage title={strings.pages.names.glossary}>
      <p className="page-intro">{glossaryStrings.intro}</p>
      <FindField query={query} onChange={setQuery} found={found.length} total={terms.length} />
      <ul className="terms">
        {found.map((term) => (
          <TermEntry key={term.id} term={term} opened={term.id === entry} />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="empty">
          <span>{`${glossaryStrings.noTerm} `}</span>
          <button type="button" onClick={() => setQuery('')}>
            {glossaryStrings.showAll}
          </button>
        </p>
      )}
    </PanelPage>
  );
}

/** A link to an unknown term shows the whole glossary, and a message once. */
function useUnknownTermNotice() {
  const { notify } = useActions();
  const unknown = useAppState(({ view: { entry }, dataset }) =>
    dataset.glossary.size > 0 && entry && !dataset.glossary.has(entry) ? entry : undefined,
  );
  useEffect(() => {
    if (unknown) notify(({ shell }) => shell.ignored(`entry=${unknown}`));
  }, [unknown, notify]);
}

const NoGlossary = ({ waiting }: { waiting: boolean }) => {
  const strings = useStrings();
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const awaitedText = useAwaitedText();
  return (
    <PanelPage title={strings.pages.names.glossary}>
      <p className="empty">{waiting ? awaitedText : glossaryStrings.none}</p>
    </PanelPage>
  );
};

interface FindFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly found: number;
  readonly total: number;
}

function FindField({ query, onChange, found, total }: FindFieldProps) {
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const field = useId();
  const typed = useTypedText(query, onChange);
  return (
    <p className="find-term">
      <label htmlFor={field}>{glossaryStrings.find}</label>
      <input id={field} type="search" autoComplete="off" {...typed} />
      <span role="status">{glossaryStrings.found(found, total)}</span>
    </p>
  );
}

/** A–Z in the reader's language, ignoring quotation marks. */
function sortTerms({ glossary }: Dataset, strings: Strings): readonly Term[] {
  const { compare } = new Intl.Collator(strings.language, { ignorePunctuation: true });
  return [...glossary.values()].sort((a, b) => compare(a.term, b.term));
}

const matches = ({ term, forms, definition }: Term, query: string) =>
  fold([term, ...forms, definition].join('\n')).includes(fold(query.trim()));
