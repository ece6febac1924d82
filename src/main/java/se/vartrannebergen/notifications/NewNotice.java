package se.vartrannebergen.notifications;

import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;

/**
 * Something to tell.
 *
 * @param cause names what happened, at most 64 ASCII characters: whoever was told of it is not told again
 * @param about the content; empty where it is about none
 * @param source what else one must know to read of it
 * @param detail what belongs to the kind, see {@link NoticeKind}
 */
record NewNotice(
        NoticeKind kind,
        String cause,
        Optional<ContentRef> about,
        Optional<ContentRef> source,
        Optional<PersonId> actor,
        Optional<String> detail) {

    static NewNotice of(NoticeKind kind, String cause) {
        return new NewNotice(kind, cause, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    NewNotice about(ContentRef content) {
        return new NewNotice(kind, cause, Optional.of(content), source, actor, detail);
    }

    NewNotice from(String sourceKind, long sourceId) {
        return new NewNotice(kind, cause, about, Optional.of(new ContentRef(sourceKind, sourceId)), actor, detail);
    }

    NewNotice by(PersonId person) {
        return new NewNotice(kind, cause, about, source, Optional.of(person), detail);
    }

    NewNotice with(String newDetail) {
        return new NewNotice(kind, cause, about, source, actor, Optional.of(newDetail));
    }
}
