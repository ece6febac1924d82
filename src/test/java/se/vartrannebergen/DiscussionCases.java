package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.discussions.CommentDrafts;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** Comments, thanks, drafts of comments. */
class DiscussionCases extends RoomCases {
    private final long comment;

    DiscussionCases(Labs labs) {
        super(labs);
        comment = get(Comments.class)
                .post(there.id(), foreigner, new ContentRef("idea", idea), said(SECRET, Optional.empty()))
                .id();
    }

    private static NewComment said(String text, Optional<Long> replyTo) {
        return new NewComment(new PlainText(text), Language.SWEDISH, replyTo, text);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var on = new ContentRef("idea", idea);
        var reader = Optional.of(foreigner);
        var newest = ConversationOrder.NEWEST;
        var comments = get(Comments.class);
        cases.put("Comments.post", () -> comments.post(here, local, on, said("Hej", Optional.of(comment))));
        cases.put(
                "Comments.edit",
                run(() -> comments.edit(here, foreigner, comment, new PlainText("Kapad"), Language.SWEDISH)));
        cases.put("Comments.delete", run(() -> comments.delete(here, foreigner, comment)));
        cases.put("Comments.place", () -> comments.place(here, comment));
        var thanks = get(Thanks.class);
        cases.put("Thanks.give", () -> thanks.give(here, local, comment));
        cases.put("Thanks.takeBack", () -> thanks.takeBack(here, local, comment));
        var drafts = get(CommentDrafts.class);
        cases.put("CommentDrafts.of", () -> drafts.of(here, foreigner, on));
        cases.put(
                "CommentDrafts.save",
                run(() ->
                        drafts.save(here, foreigner, on, new CommentDrafts.Draft(Optional.empty(), "Kapad", "token"))));
        cases.put("CommentDrafts.forget", run(() -> drafts.forget(here, foreigner, on, Optional.empty())));
        var conversations = get(Conversations.class);
        cases.put("Conversations.page", () -> conversations.page(here, on, newest, 1, reader));
        cases.put("Conversations.thread", () -> conversations.thread(here, on, comment, reader));
        cases.put(
                "Conversations.spot",
                () -> conversations.spot(here, on, newest, comment, reader).isPresent() ? SECRET : "none");
        cases.put("Conversations.find", () -> conversations.find(here, comment, reader));
        cases.put("Conversations.count", () -> conversations.count(here, on) == 0 ? "none" : SECRET);
        return cases;
    }
}
