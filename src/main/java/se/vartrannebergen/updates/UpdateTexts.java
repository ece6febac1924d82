package se.vartrannebergen.updates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** What news says in further languages than the one it was written in first. */
@Component
class UpdateTexts {
    private final JdbcClient jdbc;
    private final Moderation moderation;

    UpdateTexts(JdbcClient jdbc, Moderation moderation) {
        this.jdbc = jdbc;
        this.moderation = moderation;
    }

    Map<Language, UpdateWords> of(LabId lab, long update) {
        return jdbc
                .sql("SELECT language, title, text FROM news_update_text WHERE lab_id = ? AND update_id = ? LIMIT ?")
                .params(lab.value(), update, UpdateContent.MOST_LANGUAGES)
                .query((row, number) -> Map.entry(
                        new Language(row.getString("language")),
                        new UpdateWords(new PlainText(row.getString("title")), new PlainText(row.getString("text")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param changed when it was written anew, where others read it already */
    void write(Update update, Map<Language, UpdateWords> wanted, Optional<Instant> changed) {
        var before = of(update.lab(), update.id());
        var dropped = new HashSet<>(before.keySet());
        dropped.removeAll(wanted.keySet());
        dropped.forEach(language -> drop(update, language));
        wanted.forEach((language, words) -> {
            if (!words.equals(before.get(language))) {
                put(update, language, words, changed.filter(at -> before.containsKey(language)));
            }
        });
    }

    /** Keeps for moderation what it said until now in those languages in which it says something else. */
    void keepVersions(Update update, UpdateContent before, UpdateContent after) {
        var all = after.all();
        before.all().forEach((language, words) -> {
            var isFirst = language.equals(before.language());
            if (isFirst || !words.equals(all.get(language))) {
                moderation.keepVersion(
                        update.lab(),
                        update.content(),
                        words.title().value(),
                        words.text().value(),
                        language);
            }
        });
    }

    private void drop(Update update, Language language) {
        jdbc.sql("DELETE FROM news_update_text WHERE lab_id = ? AND update_id = ? AND language = ?")
                .params(update.lab().value(), update.id(), language.code())
                .update();
    }

    private void put(Update update, Language language, UpdateWords words, Optional<Instant> changed) {
        jdbc.sql("""
                        INSERT INTO news_update_text (lab_id, update_id, language, title, text, changed_at)
                        VALUES (:lab, :update, :language, :title, :text, :changed)
                        ON DUPLICATE KEY UPDATE title = VALUES(title), text = VALUES(text), changed_at = VALUES(changed_at)""")
                .param("lab", update.lab().value())
                .param("update", update.id())
                .param("language", language.code())
                .param("title", words.title().value())
                .param("text", words.text().value())
                .param(
                        "changed",
                        changed.map(at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                                .orElse(null))
                .update();
    }
}
