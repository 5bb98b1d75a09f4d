import { useAppState } from '../../store/context.ts';
import { useStrings } from '../useStrings.ts';
import { Articles } from './ArticleList.tsx';
import { PanelPage } from './PanelPage.tsx';

/** The articles that the chronology was built around, as a page of their own. */
export default function ArticlesPage() {
  const strings = useStrings();
  const { size } = useAppState(({ dataset }) => dataset.articles);
  return (
    <PanelPage title={strings.panel.articles(size)}>
      <Articles />
    </PanelPage>
  );
}
