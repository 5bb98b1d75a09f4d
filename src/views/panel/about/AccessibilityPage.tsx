import { strings } from '../../../strings/strings.ts';
import { PanelPage } from '../PanelPage.tsx';

/** What was done and tested so that everybody can use Araxes, and what was not. */
export default function AccessibilityPage() {
  return <PanelPage title={strings.pages.names.accessibility}>{null}</PanelPage>;
}
