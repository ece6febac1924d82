package se.vartrannebergen.documents.ui;

import org.springframework.stereotype.Component;
import se.vartrannebergen.documents.DocumentLists;
import se.vartrannebergen.documents.Documents;

/** What pages with files ask. */
@Component
class DocumentDesk {
    final Documents documents;
    final DocumentLists lists;

    DocumentDesk(Documents documents, DocumentLists lists) {
        this.documents = documents;
        this.lists = lists;
    }
}
