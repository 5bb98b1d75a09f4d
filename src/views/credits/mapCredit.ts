import { DETAILED_REGION, hasMapFile } from '../../files/mapFiles.ts';
import type { Strings } from '../../strings/strings.ts';

/** Whose data the built-in map shows. */
export interface MapCredit {
  /** Whether some is OpenStreetMap's, which is named first, with a link: its licence asks for that. */
  readonly openStreetMap: boolean;
  readonly others: readonly string[];
}

/** The credit for the map files of this site, which depend on its chronology. The map of the world is always there. */
export function mapCredit({ credits }: Strings['map'], hasFile = hasMapFile): MapCredit {
  const { world, relief, labels } = credits;
  return {
    openStreetMap: hasFile(DETAILED_REGION),
    others: [world, ...(hasFile('relief.webp') ? [relief] : []), ...(hasFile('labels.json') ? [labels] : [])],
  };
}
