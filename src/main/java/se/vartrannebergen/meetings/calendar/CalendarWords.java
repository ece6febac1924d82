package se.vartrannebergen.meetings.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.texts.Texts;

/** A meeting in the words of a calendar: what people wrote as they wrote it, what we say in the language that was asked for. */
record CalendarWords(PublicAddress address, Texts texts) {

    CalendarEntry entry(ResultSet row, Lab lab, Language language) throws SQLException {
        var id = row.getLong("id");
        var written = new Language(row.getString("language"));
        var group = Optional.ofNullable(row.getString("group_name"));
        var link = Optional.ofNullable(row.getString("link")).orElse("");
        return new CalendarEntry(
                "meeting-" + id + "@" + host(lab),
                row.getInt("sequence"),
                instant(row, "changed_at"),
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                instant(row, "ends_at"),
                row.getString("title"),
                text(row, link, language),
                written,
                location(row, lab, link, language),
                address.of(lab, "/meetings/" + Slug.of(id, row.getString("title")), language),
                group.orElse(lab.name()),
                address.of(lab, group.isPresent() ? "/groups/" + Slug.of(row.getLong("group_id"), group.get()) : "/"),
                row.getString("state").equals("CALLED_OFF"));
    }

    /** The same for as long as the lab keeps its name on the net. */
    private String host(Lab lab) {
        return address.of(lab, "").replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
    }

    private String text(ResultSet row, String link, Language language) throws SQLException {
        return Stream.of(
                        said(language, "meetings.calendar.calledoff", whyCalledOff(row, language)),
                        row.getString("text"),
                        said(language, "meetings.calendar.directions", row.getString("directions")),
                        said(language, "meetings.calendar.bring", row.getString("bring")),
                        said(language, "meetings.calendar.link", link))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What a group had planned is called off without words as it ends. */
    private String whyCalledOff(ResultSet row, Language language) throws SQLException {
        var why = row.getString("why_called_off");
        return why.isEmpty() && row.getString("state").equals("CALLED_OFF")
                ? texts.get(language, "meetings.calledoff.ended")
                : why;
    }

    private String said(Language language, String key, String words) {
        return words.isEmpty() ? "" : texts.get(language, key, words);
    }

    private static String location(ResultSet row, Lab lab, String link, Language language) throws SQLException {
        var place = Optional.ofNullable(row.getObject("place_id", Long.class))
                .flatMap(lab::place)
                .map(known -> known.name().in(language));
        return place.orElseGet(() -> "").isEmpty() ? elsewhere(row, link) : place.get();
    }

    private static String elsewhere(ResultSet row, String link) throws SQLException {
        var directions = row.getString("directions");
        return directions.isEmpty() ? link : directions.replace('\n', ' ');
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
