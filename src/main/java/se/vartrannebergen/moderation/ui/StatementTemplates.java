package se.vartrannebergen.moderation.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Texts;

/**
 * Ready words of a statement of reasons in each language of the lab: the lab's own rule, what is done and what that means for
 * the person. To be adapted.
 *
 * @param quote what was written, shortened; empty where one statement is for several
 * @param reports how many reported it
 */
record StatementTemplates(Texts texts, Lab lab, String quote, int reports) implements Serializable {
    private static final int QUOTED = 200;
    private static final String KEY = "moderation.desk.template.";

    /** Facts and reason as they are proposed. */
    record Proposal(String facts, String reason) implements Serializable {}

    /** What is decided so far. @param days of a pause */
    record Chosen(
            ContentAction action, Measure measure, @Nullable Integer days, Optional<HouseRule> rule) {}

    static String quoted(String title, String text) {
        return PlainText.oneLine(text.isBlank() ? title : text).shortened(QUOTED);
    }

    /** The lab's own language where the lab does not speak the one wanted. */
    static Language spoken(Texts texts, Lab lab, Optional<Language> wanted) {
        return wanted.filter(lab.languages()::contains)
                .filter(texts.languages()::contains)
                .orElse(lab.ownLanguage());
    }

    Proposal in(Language language, Chosen chosen) {
        return new Proposal(clean(facts(language)), clean(reason(language, chosen)));
    }

    /** Why something stays, or becomes part of something else. @param rule that people said it breaks */
    Proposal plain(Language language, ContentAction action, Optional<HouseRule> rule) {
        if (action == ContentAction.MERGE) {
            return new Proposal("", clean(texts.get(language, KEY + "merge")));
        }
        return new Proposal(
                "",
                clean(rule.map(one -> texts.get(
                                language,
                                KEY + "keep.rule",
                                one.number(),
                                one.title().in(language)))
                        .orElseGet(() -> texts.get(language, KEY + "keep"))));
    }

    /** Why several stay, in each language of the lab: whoever reported one of them reads it in their own. */
    LocalizedText kept() {
        return new LocalizedText(Stream.concat(
                        Stream.of(lab.ownLanguage()), lab.languages().stream().filter(texts.languages()::contains))
                .distinct()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> plain(language, ContentAction.KEEP, Optional.empty())
                                .reason())));
    }

    /** Formats put invisible marks around names; what people then edit has none. */
    private static String clean(String words) {
        return new PlainText(words).value();
    }

    private String facts(Language language) {
        if (quote.isEmpty()) {
            return texts.get(language, KEY + "facts.several");
        }
        var wrote = texts.get(language, KEY + "facts", quote);
        return reports == 0 ? wrote : wrote + " " + texts.get(language, KEY + "reported", reports);
    }

    private String reason(Language language, Chosen chosen) {
        var parts = new ArrayList<String>();
        chosen.rule()
                .ifPresent(rule -> parts.add(texts.get(
                        language,
                        KEY + "rule",
                        rule.number(),
                        rule.title().in(language),
                        rule.text().in(language))));
        switch (chosen.action()) {
            case ASK_EDIT -> parts.add(texts.get(language, KEY + "action.askedit"));
            case HIDE -> parts.add(texts.get(language, KEY + "action.hide"));
            case REMOVE -> parts.add(texts.get(language, KEY + "action.remove"));
            case FAULT_REPORT -> {
                parts.add(texts.get(language, KEY + "action.faultreport"));
                lab.faultReports().ifPresent(where -> parts.add(where.in(language)));
            }
            case KEEP, MERGE -> {}
        }
        return String.join(" ", parts);
    }
}
