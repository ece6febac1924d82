package se.vartrannebergen.prerender;

import java.time.Instant;
import java.util.List;
import se.vartrannebergen.shared.LabId;

/** Content that search engines may list, told by the room it belongs to. */
public interface SitemapSource {
    /** Entries of one file. The limit of the protocol is 50,000 (sitemaps.org); a smaller file is a lighter question. */
    int PART = 5_000;

    /** @param address from the root, in ASCII; changed may not lie in the future */
    record Entry(String address, Instant changed) {}

    /** What the files are named after: 1–20 lower-case letters. */
    String kind();

    /** How many entries there are. */
    int count(LabId lab);

    /** At most {@link #PART} entries, always in the same order. @param part from 1 */
    List<Entry> entries(LabId lab, int part);
}
