package se.vartrannebergen.moderation.ui;

import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.ContentRef;

/** The first of two taps to report something. A plain link: visitors report too, without scripts. */
public class ReportLink extends Link {
    /** @param what a few words that tell it from other links of its kind, for who does not see the page */
    public ReportLink(ContentRef content, String what) {
        super("/report/" + content.kind() + "/" + content.id(), Words.say("moderation.report"));
        addClassName("report-link");
        getElement()
                .setAttribute("rel", "nofollow")
                .setAttribute("aria-label", Words.say("moderation.report.what", what));
    }
}
