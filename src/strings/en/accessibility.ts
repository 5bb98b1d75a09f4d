/** What was done and tested for accessibility, and what was not. */
export const accessibility = {
  aim: 'Araxes aims at WCAG 2.2, level AA. This page says what was tested and where it falls short; it is our own statement, not a certificate.',
  done: 'What you can count on',
  doneList: [
    'Everything can be done by keyboard; nothing needs a hover or a drag.',
    'The list of events is the map and the timeline as text: whatever is marked there stands here, with dates, places and sources.',
    'Marks on map and timeline are buttons named “title, date”. A selected event is announced; the focus stays where you are.',
    'Kinds of events differ by shape and word as well as by colour, and who held what by pattern and word.',
    'It follows your system’s light or dark, forced colours and reduced motion.',
    'Without scripts the whole chronology is there as a plain page.',
  ],
  tested: 'What was tested',
  testedIntro: 'By automated tests in Chromium, before each publication:',
  testedList: [
    'axe finds nothing serious on the main page, events, articles, claims, search, glossary, wording rules, this page, downloads and the print sheet, in light and dark, on a large screen, a phone and a small frame.',
    'By keys alone: search and filters, list, timeline and its window, dividers, claims, the control layer, names, definitions, citations and downloads.',
    'By touch: list, timeline, map and definitions on a phone; nothing is cut off at a width of 320 pixels, as at 400 % zoom.',
    'With forced colours: marks, bars, names, search hits and definitions can be told apart.',
    'With reduced motion: nothing of the control layer is animated.',
    'The hues of the two sides under simulated colour blindness.',
  ],
  gaps: 'Known gaps',
  gapsList: [
    'Not tested with screen readers by people who use them.',
    'Not tested in Firefox and Safari, nor with voice control or switches.',
    'Not tested by people with low vision or with learning difficulties; the texts are not in plain language.',
    'The map’s areas and lines are described by legend, list of districts and dates, not by their shape.',
  ],
  keys: 'Keys',
};
