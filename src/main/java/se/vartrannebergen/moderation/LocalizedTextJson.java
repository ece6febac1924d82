package se.vartrannebergen.moderation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts by language, as they stand in a column: {@code {"sv": "…", "ar": "…"}}. */
@Converter
class LocalizedTextJson implements AttributeConverter<LocalizedText, String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        Map<String, String> byCode = new TreeMap<>();
        text.byLanguage().forEach((language, words) -> byCode.put(language.code(), words));
        return JSON.writeValueAsString(byCode);
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
        return read(column).orElse(null);
    }

    static Optional<LocalizedText> read(@Nullable String column) {
        if (column == null) {
            return Optional.empty();
        }
        var byCode = JSON.readValue(column, new TypeReference<Map<String, String>>() {});
        return Optional.of(new LocalizedText(byCode.entrySet().stream()
                .collect(Collectors.toMap(entry -> new Language(entry.getKey()), Map.Entry::getValue))));
    }
}
