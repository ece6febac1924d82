package se.vartrannebergen.local.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.vartrannebergen.shared.Language;

/** One entry of a YAML file, read strictly: what is missing, of the wrong kind or unknown is an error. */
final class YamlEntry {
    private final Map<?, ?> values;
    private final Set<Object> unread;

    private YamlEntry(Map<?, ?> values) {
        this.values = values;
        this.unread = new HashSet<>(values.keySet());
    }

    static YamlEntry of(Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            return new YamlEntry(map);
        }
        throw new IllegalArgumentException("not an entry: " + yaml);
    }

    String text(String name) {
        return value(name, String.class).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        return value(name, String.class);
    }

    int number(String name) {
        return value(name, Integer.class).orElseThrow(() -> missing(name));
    }

    boolean flag(String name) {
        return value(name, Boolean.class).orElseThrow(() -> missing(name));
    }

    Language language(String name) {
        return new Language(text(name));
    }

    Optional<YamlEntry> entry(String name) {
        return value(name, Map.class).map(YamlEntry::of);
    }

    /** Empty when there is none. */
    List<YamlEntry> entries(String name) {
        return list(value(name, List.class).orElse(List.of()));
    }

    /** Empty when there are none. */
    List<String> texts(String name) {
        return value(name, List.class).orElse(List.of()).stream()
                .map(String.class::cast)
                .toList();
    }

    /** Empty when it is not there. */
    Optional<Integer> optionalNumber(String name) {
        return value(name, Integer.class);
    }

    /** False when it is not there. */
    boolean optionalFlag(String name) {
        return value(name, Boolean.class).orElse(false);
    }

    static List<YamlEntry> list(Object yaml) {
        if (yaml instanceof List<?> list) {
            return list.stream().map(YamlEntry::of).toList();
        }
        throw new IllegalArgumentException("not a list: " + yaml);
    }

    /** Call when all is read. */
    void nothingElse() {
        if (!unread.isEmpty()) {
            var names = unread.stream().map(Objects::toString).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("unknown: " + names + " in " + values);
        }
    }

    private <T> Optional<T> value(String name, Class<T> kind) {
        unread.remove(name);
        var value = values.get(name);
        if (value != null && !kind.isInstance(value)) {
            throw new IllegalArgumentException(name + " is no " + kind.getSimpleName() + ": " + value);
        }
        return Optional.ofNullable(kind.cast(value));
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(name + " is missing in " + values);
    }
}
