package se.vartrannebergen.prerender;

import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** A room counts here how often its pages are opened by visitors, also those that are kept. Nothing is said of who they are. */
public interface CountedPages {
    /** Called for each page that is given out: must be quick, ask nobody and not fail. @param what see {@link PageHead#counted} */
    void opened(LabId lab, ContentRef what);
}
