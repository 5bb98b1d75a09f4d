// The entry script and the chronology come alone at first, so that the page is taken over early; what the
// views need is asked for once those are on their way. Too small to matter, too early for the entry to do.
for (const link of document.querySelectorAll('link[data-rel]')) link.rel = link.dataset.rel;
