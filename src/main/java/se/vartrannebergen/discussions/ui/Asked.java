package se.vartrannebergen.discussions.ui;

import java.util.Optional;
import se.vartrannebergen.discussions.CommentThread;
import se.vartrannebergen.discussions.ConversationPage;
import se.vartrannebergen.discussions.Conversations;

/**
 * The page of a conversation that an address asks for.
 *
 * @param comment the one asked for, where it is there
 * @param missing whether one is asked for that is not there
 */
record Asked(ConversationPage page, Optional<Long> comment, boolean missing) {

    static Asked of(ConversationDesk desk, Reader reader) {
        var address = reader.address();
        var conversations = desk.conversations;
        var spot = address.comment()
                .flatMap(id -> conversations.spot(reader.lab(), reader.on(), address.order(), id, reader.person()));
        var number = spot.map(Conversations.Spot::page).orElse(address.page());
        var page = conversations.page(reader.lab(), reader.on(), address.order(), number, reader.person());
        if (page.threads().isEmpty() && number > 1) {
            page = conversations.page(reader.lab(), reader.on(), address.order(), 1, reader.person());
        }
        return new Asked(
                spot.isPresent() ? whole(page, spot.orElseThrow().thread(), conversations, reader) : page,
                spot.flatMap(found -> address.comment()),
                address.comment().isPresent() && spot.isEmpty());
    }

    /** With all that was answered in the thread that is asked for. */
    private static ConversationPage whole(
            ConversationPage page, long asked, Conversations conversations, Reader reader) {
        var threads = page.threads().stream()
                .map(thread -> thread.id() == asked
                                && thread.allReplies() > thread.replies().size()
                        ? conversations
                                .thread(reader.lab(), reader.on(), asked, reader.person())
                                .orElse(thread)
                        : thread)
                .<CommentThread>toList();
        return new ConversationPage(threads, page.order(), page.page(), page.more(), page.comments());
    }
}
