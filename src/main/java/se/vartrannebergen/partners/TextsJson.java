package se.vartrannebergen.partners;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts by language as they stand in a column: {@code {"sv": "…", "ar": "…"}}; perhaps none. */
class TextsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private TextsJson() {}

    static String write(Map<Language, PlainText> texts) {
        var byCode = new TreeMap<String, String>();
        texts.forEach((language, text) -> byCode.put(language.code(), text.value()));
        return JSON.writeValueAsString(byCode);
    }

    static Map<Language, PlainText> read(String column) {
        return JSON.readValue(column, new TypeReference<Map<String, String>>() {}).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        text -> new Language(text.getKey()), text -> new PlainText(text.getValue())));
    }
}
