/** The day and the browsers of the last tests; nothing else on the page is dated. */
const TESTED_ON = '27 November 2026';
const CHROMIUM = 'Chromium 156';
const OTHERS = 'Firefox 153 and WebKitGTK 2.50';

/** What was done and tested for accessibility, and what was not. */
export const accessibility = {
  aim: 'Araxes aims at WCAG 2.2, level AA. This page says what holds, with what it was tried and on which day, and where it falls short; it is our own statement, not a certificate.',
  done: 'What you can count on',
  doneList: [
    'Everything can be done by keyboard, and nothing needs a hover. Whatever can be dragged has a second way: keys, buttons, and clicks on either half of the borders between the views.',
    'The list of events is the map and the timeline as text: whatever is marked there stands here, with dates, places and sources.',
    'Marks on map and timeline are buttons named “kind: title, date”; each row of the timeline is a group with its name.',
    'Kinds of events differ by shape and word as well as by colour. Areas and points of who held what differ by pattern as well as by hue, larger areas carry the holder’s name, and the legend lists them district by district.',
    'The title of the page begins with what is open. Headings go from the chronology to the open page to its parts; the list has a heading of its own.',
    'It follows your system’s light or dark, forced colours and reduced motion.',
    'Without scripts the whole chronology is there as text, and each event and article leads to a plain page of its own. With scripts, “The chronology as a list” leads to the text alone: it is the first or second stop of Tab, and stands at the end of the list, in embeds, too.',
  ],
  tested: 'What was tested',
  testedIntro: `By automated tests before each publication, last on ${TESTED_ON}, in ${CHROMIUM} where nothing else is said:`,
  testedList: [
    'axe finds nothing serious on the main page, events, articles, claims, search, glossary, wording rules, this page, downloads and the print sheet, in light and dark, on a large screen, a phone and a small frame.',
    `The way by Tab through list, event, article, filters, empty result, lesson, present mode and an embed, also in ${OTHERS}: each stop can be seen and shows that it has the focus, nothing is passed over, and the panel is at most 45 stops away. No action loses the focus.`,
    'By keys alone: search and filters, list, timeline and the time it shows, dividers, claims, the control layer, names, definitions, citations and downloads.',
    'By touch: list, timeline, map and definitions on a phone.',
    'At 200 and 400 % zoom: no sideways scrolling of the page, with wide text spacing, too. With that spacing lane names stand in full.',
    'Announcements: opening, closing, filtering, searching, moving the time shown, presenting and changing the names are each one message in a live region, with dates in words.',
    'The outline of the headings, the title, and unique names of the marks of a group, in each state of the page.',
    'The contrast of marks, bars, labels and areas, computed from the colours; who held what under simulated colour blindness and in grey.',
    'With forced colours: marks, bars, names, search hits and definitions can be told apart.',
    'With reduced motion: nothing of the control layer is animated.',
  ],
  byEye: `By eye on the same day, in ${CHROMIUM}: the opening map in grey; the map at its closer scale with its legend in grey and as with deuteranopia and tritanopia; pins in light and dark, the framed map, the small maps of six dates, an embed of 300 pixels and the picture of an event in grey and as with protanopia, deuteranopia and tritanopia; the printed sheet, a worksheet and present mode in grey and as with two of these. Of these, in dark only the pins and the framed map, that only in grey.`,
  gaps: 'Known gaps',
  gapsList: [
    'No screen reader was used: names, roles and announcements were read from the accessibility tree only.',
    'In Firefox and WebKit only the main journeys, the way by Tab and the focus are tested. Safari was not tried; there Tab passes over links until its settings say otherwise. Not tested with voice control or switches.',
    'Not tested by people with low vision or with learning difficulties; the texts are not in plain language.',
    'The patterns of areas are fainter than 3:1, because names stand on them; lines between holders, the names and the legend are not.',
    'In present mode arrow keys change the event wherever the focus is, so of the map’s marks Tab reaches that of the shown event only; “All steps” has every event, the legend every point.',
    'The map’s areas and lines are described by legend, list of districts and dates, not by their shape.',
  ],
  report: 'If something stops you',
  reportHow: 'Say what you wanted to do, the address of the view, and the browser and aids that you use.',
  reportWhere: 'Reports are welcome as issues of the project’s repository.',
  keys: 'Keys',
};
