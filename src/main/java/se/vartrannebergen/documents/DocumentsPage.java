package se.vartrannebergen.documents;

import java.util.List;

/** One page of the files of a group, the last first. @param page from 1; @param more whether there is a next page */
public record DocumentsPage(List<DocumentLine> lines, int page, boolean more) {}
