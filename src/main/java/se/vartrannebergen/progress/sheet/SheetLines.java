package se.vartrannebergen.progress.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.progress.ProgressItem;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Texts;

/** Puts what stands on a sheet into the words of one language. */
class SheetLines {
    static final int MOST_OF_TITLE = 76;
    private static final int MOST_OF_NAME = 40;
    /** Keeps a name from turning the words around it (UAX 9). */
    private static final String ISOLATED = "\u2068%s\u2069";

    private final Texts texts;
    private final SheetFonts fonts;
    private final Language language;
    private final LocalDate day;

    SheetLines(Texts texts, SheetFonts fonts, Language language, LocalDate day) {
        this.texts = texts;
        this.fonts = fonts;
        this.language = language;
        this.day = day;
    }

    /** @param direction in which the title is read */
    record Line(String title, Language written, String direction, String beneath) {}

    String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    Line line(ProgressItem item) {
        var beneath = Stream.of(when(item), who(item)).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return written(item.title(), item.language(), MOST_OF_TITLE, beneath);
    }

    /** What people wrote; where it cannot be drawn, in which language it is. @param most characters of it */
    Line written(String title, Language in, int most, String beneath) {
        return fonts.canWrite(title)
                ? new Line(new PlainText(fonts.drawable(title)).shortened(most), in, in.direction(), beneath)
                : new Line(say("progress.sheet.written", in.nameIn(language)), language, language.direction(), beneath);
    }

    /** With the year where it is another one than now. */
    String date(LocalDate date) {
        return Words.date(language, date, date.getYear() != day.getYear());
    }

    private Optional<String> when(ProgressItem item) {
        return switch (item.state()) {
            case DONE -> on("progress.sheet.wasdone", item);
            case PROMISED -> on(item.isLate(day) ? "progress.sheet.late" : "progress.sheet.until", item);
            case UNDER_WAY ->
                on("progress.sheet.nextstep", item)
                        .or(() -> Optional.of(say(item.begun() ? "progress.sheet.begun" : "progress.sheet.planned")));
            case WAITING, OVERDUE, LATE, KEPT, STOPPED -> Optional.empty();
        };
    }

    private Optional<String> on(String key, ProgressItem item) {
        return item.day().map(date -> say(key, date(date)));
    }

    private Optional<String> who(ProgressItem item) {
        return names(Stream.concat(
                item.partner().map(ProgressItem.Partner::name).stream(),
                item.group().map(ProgressItem.Group::name).stream()));
    }

    /** Empty where there is none that can be drawn. */
    Optional<String> names(Stream<String> all) {
        var names = all.filter(fonts::canWrite)
                .map(name -> ISOLATED.formatted(new PlainText(fonts.drawable(name)).shortened(MOST_OF_NAME)))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" + ", names));
    }
}
