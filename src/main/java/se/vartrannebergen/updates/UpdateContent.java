package se.vartrannebergen.updates;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What a piece of news says so far, good enough to be published or not.
 *
 * @param language that it was written in first: who reads another one that it is not written in reads this
 * @param first what it says in that language
 * @param others what it says in further ones; those in which nothing was written are left out
 * @param ideas what it is about, at most {@link #MOST_IDEAS}
 * @param place where it is about; empty for the whole area
 * @param project what is being carried out that it is about
 */
public record UpdateContent(
        Language language,
        UpdateWords first,
        Map<Language, UpdateWords> others,
        Set<Long> ideas,
        Optional<Long> place,
        Optional<Long> project,
        UpdateTiming timing,
        PhotoConsent consent) {
    public static final int MOST_IDEAS = 20;
    static final int MOST_LANGUAGES = 20;

    /** @throws IllegalArgumentException for more than {@link #MOST_IDEAS}, or as many languages */
    public UpdateContent {
        var written = others.entrySet().stream()
                .filter(other -> !other.getKey().equals(language))
                .filter(other -> !other.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        others = Map.copyOf(written);
        ideas = Set.copyOf(ideas);
        if (ideas.size() > MOST_IDEAS || others.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException(ideas.size() + " ideas, " + others.size() + " languages");
        }
    }

    /** In one language, about the whole area, at once. */
    public UpdateContent(PlainText title, PlainText text, Language language, Set<Long> ideas, PhotoConsent consent) {
        this(
                language,
                new UpdateWords(title, text),
                Map.of(),
                ideas,
                Optional.empty(),
                Optional.empty(),
                UpdateTiming.AT_ONCE,
                consent);
    }

    public static UpdateContent empty(Language language) {
        return new UpdateContent(new PlainText(""), new PlainText(""), language, Set.of(), PhotoConsent.NOT_SAID);
    }

    public PlainText title() {
        return first.title();
    }

    public PlainText text() {
        return first.text();
    }

    public UpdateContent also(Language other, UpdateWords words) {
        var all = new LinkedHashMap<>(others);
        all.put(other, words);
        return new UpdateContent(language, first, all, ideas, place, project, timing, consent);
    }

    public UpdateContent about(Optional<Long> newPlace, Optional<Long> newProject) {
        return new UpdateContent(language, first, others, ideas, newPlace, newProject, timing, consent);
    }

    public UpdateContent timed(UpdateTiming newTiming) {
        return new UpdateContent(language, first, others, ideas, place, project, newTiming, consent);
    }

    /** In the language it was written in first, then in the others. */
    public Map<Language, UpdateWords> all() {
        Map<Language, UpdateWords> all = new LinkedHashMap<>();
        all.put(language, first);
        var sorted = new TreeMap<String, Language>();
        others.keySet().forEach(other -> sorted.put(other.code(), other));
        sorted.values().forEach(other -> all.put(other, others.get(other)));
        return all;
    }

    /** What keeps it from being published, all at once; photos and the time aside. */
    public Set<UpdateProblem> problems() {
        var problems = EnumSet.noneOf(UpdateProblem.class);
        all().values().forEach(words -> problems.addAll(words.problems()));
        if (consent.isMissing()) {
            problems.add(UpdateProblem.CONSENT_MISSING);
        } else if (consent.isTooLong()) {
            problems.add(UpdateProblem.CONSENT_TOO_LONG);
        }
        return problems;
    }
}
