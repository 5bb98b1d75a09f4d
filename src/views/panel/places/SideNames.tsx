import type { Place } from '../../../model/place.ts';
import { useAppState } from '../../../store/context.ts';
import { selectSideNames } from '../../../store/selectors.ts';
import { AwaitedNote } from '../../loading/AwaitedNote.tsx';
import { Space } from '../../text/Space.tsx';
import { useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import './places.css';

/**
 * A place's names by language: in Latin letters, in the original script, and whether the spelling was seen in a source.
 */
export function SideNames({ place }: { place: Place }) {
  const strings = useStrings();
  const sideNames = useAppState(selectSideNames);
  const names = sideNames?.get(place.id) ?? {};
  const named = useVocabulary().languages.flatMap((language) => {
    const name = names[language.id];
    return name ? [{ ...language, name }] : [];
  });
  if (!sideNames) return <AwaitedNote className="source-details" />;
  if (named.length === 0) return <p className="source-details">{strings.names.noNames}</p>;
  return (
    <dl className="side-names">
      {named.map(({ id, label, dir, latin: isLatin, name: { latin, script, seen } }) => {
        return (
          <div key={id}>
            <dt>{label}</dt>
            <dd translate="no">
              {script && script !== latin && (
                <>
                  <bdi lang={id} dir={dir} className="script">
                    {script}
                  </bdi>
                  <Space />
                </>
              )}
              <span lang={isLatin ? id : undefined}>{latin}</span>
              {!seen && <span className="unseen" translate="yes">{` · ${strings.names.unseen}`}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
