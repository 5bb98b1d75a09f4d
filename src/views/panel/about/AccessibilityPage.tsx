import { useAppState } from '../../../store/context.ts';
import { ACCESSIBILITY_STRINGS } from '../../../strings/aboutStrings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { ListLink } from '../ListLink.tsx';
import { PageLink } from '../PageLink.tsx';
import { PanelPage } from '../PanelPage.tsx';
import './about.css';

/** What was done and tested for accessibility, and what was not. */
export default function AccessibilityPage() {
  const strings = useStrings();
  const words = usePartStrings(ACCESSIBILITY_STRINGS);
  const { about, contact = words.reportWhere, contactAddress } = useAppState((state) => state.dataset);
  const { reading } = about;
  return (
    <PanelPage title={strings.pages.names.accessibility}>
      <p className="summary">{words.aim}</p>
      <Part title={words.done} list={words.doneList} />
      <Part title={words.tested} intro={words.testedIntro} list={words.testedList} note={words.byEye} />
      <Part title={words.gaps} list={reading ? [...words.gapsList, reading] : words.gapsList} />
      <section className="about-part">
        <h3>{words.report}</h3>
        <p>{words.reportHow}</p>
        <p>
          {contactAddress === undefined ? (
            <span>{contact}</span>
          ) : (
            <a href={contactAddress} rel="noopener noreferrer" target="_blank">
              {contact}
            </a>
          )}
        </p>
      </section>
      <section className="about-part">
        <h3>{words.keys}</h3>
        <dl className="about-keys">
          {strings.shell.keys.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd translate="no">{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <ListLink />
      </p>
      <p>
        <PageLink page="about">{strings.pages.names.about}</PageLink>
      </p>
    </PanelPage>
  );
}

interface PartProps {
  readonly title: string;
  readonly intro?: string;
  readonly list: readonly string[];
  readonly note?: string;
}

const Part = ({ title, intro, list, note }: PartProps) => (
  <section className="about-part">
    <h3>{title}</h3>
    {intro && <p>{intro}</p>}
    <ul className="about-list">
      {list.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
    {note && <p>{note}</p>}
  </section>
);
