import type { Claim } from '../../../model/claim.ts';
import { useActions, useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { Space } from '../../text/Space.tsx';
import { usePartStrings } from '../../useStrings.ts';
import { chooseClaims, NO_FIGURE } from './listClaims.ts';

/** Why no claim is shown, and which filter to relax. */
export function NoClaims({ claims }: { claims: readonly Claim[] }) {
  const words = usePartStrings(CLAIM_STRINGS).page;
  const { openPage } = useActions();
  const { speaker, unit } = useAppState((state) => state.view.claimChoice);
  const speakerKnown = chooseClaims(claims, { speaker }).length > 0;
  const unitKnown = chooseClaims(claims, { unit }).length > 0;
  const what = unit === NO_FIGURE ? words.account : (unit ?? '');
  return (
    <div className="empty">
      {speaker !== undefined && !speakerKnown && <p>{words.unknownSpeaker(speaker)}</p>}
      {unit !== undefined && !unitKnown && <p>{words.unknownUnit(unit)}</p>}
      {speaker !== undefined && speakerKnown && unitKnown && <p>{words.noneOfBoth(speaker, what)}</p>}
      {speaker !== undefined && (
        <button type="button" onClick={() => openPage('claims', { unit })}>
          {words.anySpeakerAgain}
        </button>
      )}
      <Space />
      {unit !== undefined && (
        <button type="button" onClick={() => openPage('claims', { speaker })}>
          {words.anyUnitAgain}
        </button>
      )}
    </div>
  );
}
