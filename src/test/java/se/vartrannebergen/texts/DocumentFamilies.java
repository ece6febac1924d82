package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.documents.DocumentProblem;
import se.vartrannebergen.documents.DocumentRefused;
import se.vartrannebergen.documents.DocumentType;

/** Of the room {@code documents}. */
final class DocumentFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "documents.type", DocumentType.class,
            "documents.problem", DocumentProblem.class,
            "documents.refused", DocumentRefused.Reason.class);

    static final Map<String, List<String>> BY_NAME = Map.of();

    private DocumentFamilies() {}
}
