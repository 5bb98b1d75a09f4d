/** Names of places, the gazetteer, what is near in time and space. */
export const names = {
  switchName: 'Place names',
  choices: { both: 'Neutral pair', hy: 'Armenian first', az: 'Azerbaijani first' },
  inGazetteer: 'More about this place',
  spellings: 'Names and spellings',
  noNames: 'No other spelling is recorded.',
  unseen: 'spelling not seen in a source',
};
