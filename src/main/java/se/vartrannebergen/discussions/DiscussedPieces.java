package se.vartrannebergen.discussions;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** All rooms whose content people can talk about. Asked late: these rooms use this one themselves. */
@Component
class DiscussedPieces {
    private final ObjectProvider<Discussed> rooms;

    DiscussedPieces(ObjectProvider<Discussed> rooms) {
        this.rooms = rooms;
    }

    Optional<DiscussedPiece> find(LabId lab, ContentRef content) {
        return room(content).flatMap(room -> room.find(lab, content.id()));
    }

    boolean mayRead(LabId lab, ContentRef content, Optional<PersonId> reader) {
        return room(content)
                .filter(room -> room.mayRead(lab, content.id(), reader))
                .isPresent();
    }

    boolean mayComment(LabId lab, ContentRef content, PersonId who) {
        return room(content)
                .filter(room -> room.mayComment(lab, content.id(), who))
                .isPresent();
    }

    private Optional<Discussed> room(ContentRef content) {
        return rooms.stream().filter(room -> room.kind().equals(content.kind())).findFirst();
    }
}
