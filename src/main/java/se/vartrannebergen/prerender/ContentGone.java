package se.vartrannebergen.prerender;

import com.vaadin.flow.router.NotFoundException;

/** There was something here that everybody could read, and it was taken away for good (HTTP 410, RFC 9110 section 15.5.11). */
public class ContentGone extends NotFoundException {}
