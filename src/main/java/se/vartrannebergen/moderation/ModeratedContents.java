package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** All rooms whose content can be reported, by the kind of their content. */
@Component
class ModeratedContents {
    private final ObjectProvider<ModeratedContent> rooms;

    ModeratedContents(ObjectProvider<ModeratedContent> rooms) {
        this.rooms = rooms;
    }

    /** Asked late: these rooms use moderation themselves. */
    private Map<String, ModeratedContent> byKind() {
        return rooms.stream().collect(Collectors.toMap(ModeratedContent::kind, Function.identity()));
    }

    List<String> kinds() {
        return byKind().keySet().stream().sorted().toList();
    }

    boolean isMergeable(String kind) {
        return byKind().get(kind) instanceof MergeableContent;
    }

    boolean takesEdits(ContentRef content) {
        return Optional.ofNullable(byKind().get(content.kind()))
                .filter(ModeratedContent::takesEdits)
                .isPresent();
    }

    /** How many pieces a person wrote, as far as rooms count them; empty where none does. */
    OptionalInt writtenBy(LabId lab, PersonId author) {
        return rooms.stream()
                .map(room -> room.writtenBy(lab, author))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .reduce(Integer::sum);
    }

    /** @throws CaseUnknown where no room has content of this kind */
    ModeratedContent of(ContentRef content) {
        return Optional.ofNullable(byKind().get(content.kind())).orElseThrow(() -> new CaseUnknown(content.kind()));
    }

    Optional<ModeratedPiece> find(LabId lab, ContentRef content) {
        return Optional.ofNullable(byKind().get(content.kind())).flatMap(room -> room.find(lab, content.id()));
    }

    List<String> pictures(LabId lab, ContentRef content) {
        return Optional.ofNullable(byKind().get(content.kind()))
                .map(room -> room.pictures(lab, content.id()))
                .orElse(List.of());
    }

    /** @throws CaseUnknown where there is none in this lab */
    ModeratedPiece get(LabId lab, ContentRef content) {
        return find(lab, content).orElseThrow(() -> new CaseUnknown(content.toString()));
    }

    /** What this reader can read, also what it stands under. */
    Optional<ModeratedPiece> readBy(LabId lab, ContentRef content, Optional<PersonId> reader) {
        return find(lab, content).filter(piece -> of(content).isReadBy(lab, piece, reader));
    }

    /** @throws CaseUnknown also where its author took it back: nothing is left to decide about it */
    ModeratedPiece there(LabId lab, ContentRef content) {
        return find(lab, content)
                .filter(piece -> piece.visibility() != Visibility.GONE)
                .orElseThrow(() -> new CaseUnknown(content.toString()));
    }
}
