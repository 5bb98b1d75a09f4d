import { useAppState } from '../../../store/context.ts';
import { strings } from '../../../strings/strings.ts';
import { PageLink } from '../PageLink.tsx';
import { PanelPage } from '../PanelPage.tsx';

/** What this chronology is, and the way to the pages that explain it. */
export default function AboutPage() {
  const { title, description } = useAppState((state) => state.dataset);
  return (
    <PanelPage title={title}>
      <p className="summary">{description}</p>
      <ul className="plain-list">
        {(['wording', 'downloads'] as const).map((page) => (
          <li key={page}>
            <PageLink page={page}>{strings.pages.names[page]}</PageLink>
          </li>
        ))}
      </ul>
    </PanelPage>
  );
}
