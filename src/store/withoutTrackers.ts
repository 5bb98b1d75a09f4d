/** Prefixes of tracking parameters. */
const PREFIXES = [
  'utm_',
  'mc_',
  '_hs',
  '__hs',
  'hsa_',
  'oly_',
  'vero_',
  'mtm_',
  'matomo_',
  'pk_',
  'piwik_',
  'fb_',
  'gad_',
  'bsft_',
  'guce_',
  'ml_subscriber',
  'at_',
  'wt_',
  'wt.',
];

const NAMES = new Set([
  '_branch_match_id',
  '_ga',
  '_gl',
  '_ke',
  '_kx',
  '_openstat',
  'cmpid',
  'cvid',
  'dicbo',
  'dm_i',
  'ef_id',
  'epik',
  'gbraid',
  'gclsrc',
  'guccounter',
  'hsctatracking',
  'igsh',
  'igshid',
  'li_fat_id',
  'mibextid',
  'mkt_tok',
  'ncid',
  'ocid',
  'rdt_cid',
  'ref_src',
  'ref_url',
  's_cid',
  's_kwcid',
  'sccid',
  'sfmc_id',
  'share_id',
  'si',
  'spm',
  'srsltid',
  'sscid',
  'trk',
  'trk_contact',
  'trkcampaign',
  'twclid',
  'vgo_ee',
  'wbraid',
  'wickedid',
  'xtor',
]);

/** Whether a parameter only says how the reader came by the address. */
function isTracker(parameter: string): boolean {
  const name = parameter.toLowerCase();
  // `fbclid`, `gclid`, `msclkid`, `yclid` …: every advertiser has its own, and new ones keep appearing.
  return NAMES.has(name) || /cl(?:ic)?k?id$/.test(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** The query without tracking parameters; unchanged if there are none. */
export function withoutTrackers(search: string): string {
  const parameters = new URLSearchParams(search);
  const trackers = [...parameters.keys()].filter(isTracker);
  if (trackers.length === 0) return search;
  for (const name of trackers) parameters.delete(name);
  const rest = parameters.toString();
  return rest && `?${rest}`;
}
