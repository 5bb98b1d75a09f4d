import { withWords } from '../../../store/ownPath.ts';
import type { OwnPath } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { usePartStrings } from '../../useStrings.ts';

/** So many letters at most. */
const LONGEST = { title: 120, author: 80 } as const;

interface PathWordsProps {
  readonly path: OwnPath;
  readonly onChange: (path: OwnPath | undefined) => void;
}

/** The title of an own path, and the line of who made it. */
export function PathWords({ path, onChange }: PathWordsProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const labels = { title: lessonStrings.titleField, author: lessonStrings.authorField };
  return (
    <div className="path-words">
      {(['title', 'author'] as const).map((word) => (
        <label key={word}>
          <span>{labels[word]}</span>
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST[word]}
            value={path[word] ?? ''}
            onChange={({ currentTarget }) => onChange(withWords(path, { [word]: currentTarget.value }))}
          />
        </label>
      ))}
    </div>
  );
}
