import type { Journey } from '../Journey.ts';
import { region } from '../View.ts';

export const opening: readonly Journey[] = [
  {
    name: 'open the page',
    async run(reader) {
      await reader.open();
      await reader.see({ css: `${region('Map')} [aria-label]` });
      await reader.see({ css: `${region('Timeline')} [aria-label]` });
      await reader.seeText(`${region('Events')} [role="status"]`, /of 82 events/);
    },
  },
];
