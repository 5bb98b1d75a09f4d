import type { WordingRule } from '../../model/dataset.ts';
import { pageAddress } from '../../store/address.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import type { DrawExplained } from '../../views/text/ExplainedTexts.ts';
import { loadedWordFinder } from '../../views/text/loadedWords.ts';
import { ROOT } from './StaticPage.ts';

/** After a text that quotes loaded words: for each rule a link to it, in the app. The text itself stays whole. */
export function linkLoadedWords(wording: readonly WordingRule[]): DrawExplained {
  const find = loadedWordFinder(wording);
  return (text, drawPiece) => {
    const words = new Map<string, string>();
    for (const { start, end, meaning } of find(text))
      if (!words.has(meaning.rule.id)) words.set(meaning.rule.id, text.slice(start, end));
    return (
      <>
        {drawPiece(0, text.length)}
        {[...words].map(([id, word]) => (
          <a key={id} className="loaded" href={ROOT + pageAddress('wording', {}, id)}>
            {staticPageStrings.loadedWord(word)}
          </a>
        ))}
      </>
    );
  };
}
