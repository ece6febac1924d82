package se.vartrannebergen.moderation.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseCard;
import se.vartrannebergen.moderation.CasePage;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.shared.Language;

/**
 * What is to be decided, about one case or several.
 *
 * @param key names what is typed
 * @param rule number of the one that most reports name, if any
 * @param languages that of whoever decides first, then those of the authors
 * @param readers the same with those of whoever reported it
 * @param reported whether somebody waits to read why it stays
 * @param takesEdits whether the authors have a way to change what is hidden; each of them
 * @param mergeable the case whose content can become part of other content
 */
record ToDecide(
        String key,
        Optional<Integer> rule,
        List<Language> languages,
        List<Language> readers,
        boolean reported,
        boolean takesEdits,
        StatementTemplates templates,
        Optional<Long> mergeable,
        boolean single) {

    static ToDecide one(Staff staff, CasePage page) {
        var card = page.card();
        var quote = page.piece()
                .map(piece -> StatementTemplates.quoted(piece.title(), piece.text()))
                .orElseGet(() -> StatementTemplates.quoted(card.title(), card.excerpt()));
        return new ToDecide(
                "case-" + card.id(),
                page.reports().stream().findFirst().map(CasePage.ReportLine::rule),
                languages(staff, List.of(card)),
                readers(staff, page),
                card.reports() > 0,
                page.takesEdits(),
                new StatementTemplates(staff.desk().texts(), staff.lab(), quote, card.reports()),
                page.mergeable() ? Optional.of(card.id()) : Optional.empty(),
                true);
    }

    static ToDecide several(Staff staff, List<CaseCard> cards) {
        return new ToDecide(
                "cases",
                Optional.empty(),
                languages(staff, cards),
                languages(staff, cards),
                false,
                cards.stream().map(CaseCard::content).allMatch(staff.desk().queue()::takesEdits),
                new StatementTemplates(staff.desk().texts(), staff.lab(), "", 0),
                Optional.empty(),
                false);
    }

    private static List<Language> readers(Staff staff, CasePage page) {
        return Stream.concat(
                        languages(staff, List.of(page.card())).stream(),
                        page.reports().stream()
                                .map(report -> StatementTemplates.spoken(
                                        staff.desk().texts(), staff.lab(), Optional.of(report.language()))))
                .distinct()
                .toList();
    }

    private static List<Language> languages(Staff staff, List<CaseCard> cards) {
        return Stream.concat(
                        Stream.of(Words.language()),
                        cards.stream()
                                .map(card -> StatementTemplates.spoken(
                                        staff.desk().texts(),
                                        staff.lab(),
                                        card.authorReads().or(() -> Optional.of(card.language())))))
                .distinct()
                .toList();
    }

    boolean isOffered(DecisionOption one) {
        return switch (one) {
            case KEEP -> single;
            case ASK_EDIT -> takesEdits;
            case MERGE -> mergeable.isPresent();
            case HIDE, REMOVE, FAULT_REPORT, PERSON -> true;
        };
    }

    /** Whether more is to be said before it is decided. */
    boolean opens(DecisionOption one) {
        return one != DecisionOption.KEEP || reported;
    }
}
