package se.vartrannebergen.updates;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** What a piece of news says in the language it was written in first, about which place and project, and who is on its photos. */
@Embeddable
class UpdateSaying {
    private String title = "";
    private String text = "";
    private String language = "";
    private @Nullable Boolean peopleShown;
    private String consent = "";
    private @Nullable Long placeId;
    private @Nullable Long projectId;

    protected UpdateSaying() {}

    void write(UpdateContent content) {
        title = content.title().value();
        text = content.text().value();
        language = content.language().code();
        peopleShown = content.consent().answer().orElse(null);
        consent = content.consent().note().value();
        placeId = content.place().orElse(null);
        projectId = content.project().orElse(null);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Language language() {
        return new Language(language);
    }

    PhotoConsent consent() {
        return new PhotoConsent(Optional.ofNullable(peopleShown), new PlainText(consent));
    }

    Optional<Long> place() {
        return Optional.ofNullable(placeId);
    }

    Optional<Long> project() {
        return Optional.ofNullable(projectId);
    }
}
