package se.vartrannebergen;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.documents.DocumentLists;
import se.vartrannebergen.documents.Documents;
import se.vartrannebergen.documents.NewDocument;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;

/** What is tried with documents of another lab. */
class DocumentCases extends RoomCases {
    private static final NewDocument SAID =
            new NewDocument(new PlainText(SECRET), Language.SWEDISH, PhotoConsent.NOBODY_SHOWN);

    private final long group;
    private final long document;

    DocumentCases(Labs labs) {
        super(labs);
        group = get(TestGroups.class).started(there, foreigner, Reading.EVERYBODY);
        var documents = get(Documents.class);
        document = documents.add(
                there.id(),
                foreigner,
                group,
                documents.receive(there.id(), foreigner, group, SECRET + ".txt", text()),
                SAID);
    }

    private static InputStream text() {
        return new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var documents = get(Documents.class);
        cases.put("Documents.receive", run(() -> documents.receive(here, foreigner, group, "a.txt", text())));
        cases.put(
                "Documents.add",
                () -> documents.add(
                        here,
                        foreigner,
                        group,
                        documents.receive(there.id(), foreigner, group, "a.txt", text()),
                        SAID));
        cases.put("Documents.delete", run(() -> documents.delete(here, foreigner, group, document)));
        cases.put("Documents.restore", run(() -> documents.restore(here, foreigner, group, document)));
        cases.put(
                "Documents.file",
                () -> documents.file(here, document, Optional.of(foreigner)).isPresent() ? SECRET : "none");
        cases.put("DocumentLists.page", () -> get(DocumentLists.class).page(here, group, 1, Optional.of(foreigner)));
        return cases;
    }
}
