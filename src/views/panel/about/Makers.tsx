import type { Dataset } from '../../../model/dataset.ts';
import { hasPage } from '../../../store/offeredPages.ts';
import { ABOUT_STRINGS } from '../../../strings/aboutStrings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import type { Figures } from './countFigures.ts';
import { Part, Texts } from './Part.tsx';

/** Who made the chronology, as its head says. Nothing if the head does not. */
export function Makers({ dataset: { author, publisher, about } }: { dataset: Dataset }) {
  const words = usePartStrings(ABOUT_STRINGS);
  const texts = [author && words.author(author), publisher && words.publisher(publisher)].filter(Boolean);
  if (texts.length === 0 && !about.name) return null;
  return (
    <Part title={words.makers}>
      <Texts of={[texts.length > 0 ? texts.join(' ') : undefined, about.name]} />
    </Part>
  );
}

/** How the texts try to be fair to every side, with the rules for their words. */
export function Fairness({ figures: it, dataset }: { figures: Figures; dataset: Dataset }) {
  const words = usePartStrings(ABOUT_STRINGS);
  const strings = useStrings();
  const texts = [
    it.claims > 0 ? words.claimed(it.claims, it.speakers) : undefined,
    it.rules > 0 ? words.worded(it.rules) : undefined,
  ];
  if (texts.every((text) => text === undefined)) return null;
  return (
    <Part title={words.fair}>
      <Texts of={texts} />
      {hasPage(dataset, 'wording') && (
        <p>
          <PageLink page="wording">{strings.pages.names.wording}</PageLink>
        </p>
      )}
    </Part>
  );
}

/** How to report an error. Addresses are http(s), which was checked when the chronology was loaded. */
export function Contact({ dataset: { contact, contactAddress } }: { dataset: Dataset }) {
  const words = usePartStrings(ABOUT_STRINGS);
  if (!contact && !contactAddress) return null;
  return (
    <Part title={words.report}>
      <p>
        {contactAddress ? (
          <a href={contactAddress} rel="noopener noreferrer" target="_blank">
            {contact ?? contactAddress}
          </a>
        ) : (
          contact
        )}
      </p>
      <p>{words.reportNeeds}</p>
    </Part>
  );
}
