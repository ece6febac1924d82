package se.vartrannebergen.updates;

import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * In whose name news is published, as everybody may know it.
 *
 * @param young whether young people publish in it
 * @param address of its page, a path from the root
 * @param desk below which its news is written, a path from the root
 */
public record PublisherCard(
        ContentRef content, String name, Language language, boolean young, String address, String desk) {
    /** Its news is written below its page. */
    public PublisherCard(ContentRef content, String name, Language language, boolean young, String address) {
        this(content, name, language, young, address, address + "/news");
    }
}
