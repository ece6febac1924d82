package se.vartrannebergen.prerender;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/** What makes one page another: nothing else of a request reaches the page. */
record PageKey(LabId lab, Language language, PageAddress address) {}
