package se.vartrannebergen.prerender;

import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;

/** What makes one page another: nothing else of a request reaches the page. A lab whose name or settings changed has other pages. */
record PageKey(Lab lab, Language language, PageAddress address) {}
