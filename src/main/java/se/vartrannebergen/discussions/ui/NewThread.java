package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import se.vartrannebergen.discussions.CommentDrafts.Draft;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Posted;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Begins a thread: what is typed is a draft under a token, so that sending it twice says it once. */
class NewThread implements Serializable {
    private final ConversationDesk desk;
    private final Reader reader;
    private final Message message;
    private final SerializableConsumer<Posted> posted;
    /** Of what is written now: what was posted had another. */
    private String token = fresh();

    /** @param posted told what became of it */
    NewThread(ConversationDesk desk, Reader reader, Message message, SerializableConsumer<Posted> posted) {
        this.desk = desk;
        this.reader = reader;
        this.message = message;
        this.posted = posted;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    WriteForm form(Optional<Draft> draft) {
        var person = reader.person().orElseThrow();
        token = draft.map(Draft::token).orElse(token);
        var form = new WriteForm(
                person,
                "write-" + reader.on().kind() + "-" + reader.on().id(),
                Words.say("discussions.write"),
                Words.say("discussions.send"),
                draft.map(Draft::text).orElse(""),
                message,
                this::post);
        form.whenTyped(typed -> {
            desk.drafts.save(reader.lab(), person, reader.on(), new Draft(Optional.empty(), typed, token));
            form.saved(typed);
        });
        return form;
    }

    private void post(PlainText said) {
        var sent = desk.comments.post(
                reader.lab(),
                reader.person().orElseThrow(),
                reader.on(),
                new NewComment(said, LanguageOfWords.of(said, Words.language()), Optional.empty(), token));
        token = fresh();
        message.good(Words.say(sent.awaitsReview() ? "discussions.waits" : "discussions.posted"));
        posted.accept(sent);
    }
}
