package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.vartrannebergen.discussions.CommentPlace;
import se.vartrannebergen.discussions.ConversationOrder;

/**
 * Which part of a conversation an address asks for.
 *
 * @param base of the page it stands on, a path from the root
 * @param page from 1
 * @param comment the one that is asked for
 * @param write whether somebody comes to write
 */
record ConversationAddress(String base, ConversationOrder order, int page, Optional<Long> comment, boolean write) {
    static final String ORDER = "comments";
    static final String PAGE = "page";
    static final String COMMENT = "comment";

    /** Of somebody who signed in to write; to visitors it makes no difference. */
    private static final String WRITE = "write";

    static ConversationAddress of(String base, QueryParameters query) {
        var order = query.getSingleParameter(ORDER)
                .filter("oldest"::equals)
                .map(oldest -> ConversationOrder.OLDEST)
                .orElse(ConversationOrder.NEWEST);
        return new ConversationAddress(
                base,
                order,
                query.getSingleParameter(PAGE)
                        .filter(page -> page.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                query.getSingleParameter(COMMENT)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::parseLong),
                query.getParameters().containsKey(WRITE));
    }

    String of(ConversationOrder wanted, int wantedPage) {
        var query = new StringBuilder();
        if (wanted == ConversationOrder.OLDEST) {
            query.append("?" + ORDER + "=oldest");
        }
        if (wantedPage > 1) {
            query.append(query.isEmpty() ? '?' : '&').append(PAGE + "=").append(wantedPage);
        }
        return base + query + "#" + Conversation.ID;
    }

    String permalink(long id) {
        return CommentPlace.address(base, id);
    }

    /** Through signing in to the field. @param thread the one to answer; empty to begin one */
    String signInToWrite(Optional<Long> thread) {
        var back = thread.map(id -> base + "?comment=" + id + "&" + WRITE).orElse(base + "?" + WRITE);
        return "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
