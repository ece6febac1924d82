package se.vartrannebergen.moderation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.moderation.AuditEntry;
import se.vartrannebergen.moderation.AuditPage;
import se.vartrannebergen.moderation.AuditTrail;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.LanguageChoice;
import se.vartrannebergen.texts.Texts;

/** The log of staff as a file for spreadsheets, sent as it is read: it may be long. */
@Controller
class LogExport {
    private static final List<String> COLUMNS =
            List.of("entry", "time", "who", "whoname", "act", "kind", "number", "person", "personname", "why");

    private final AuditTrail trail;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final LanguageChoice languages;
    private final Texts texts;

    LogExport(AuditTrail trail, CurrentLab lab, CurrentPerson person, LanguageChoice languages, Texts texts) {
        this.trail = trail;
        this.lab = lab;
        this.person = person;
        this.languages = languages;
        this.texts = texts;
    }

    @GetMapping(LogAddress.FILE)
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var here = lab.get();
        var admin = person.id();
        if (admin.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var filter = LogAddress.of(name -> Optional.ofNullable(request.getParameter(name)))
                .filter();
        // Before anything is sent: whoever may not read it gets no part of a file.
        var page = trail.export(here.id(), admin.get(), filter, Optional.empty());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log-" + here.slug() + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var file = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            file.write(Csv.MARK + Csv.row(headings(languages.of(request))));
            write(page, file);
            while (page.onward().isPresent()) {
                page = trail.export(here.id(), admin.get(), filter, page.onward());
                write(page, file);
            }
        }
    }

    private List<String> headings(Language language) {
        return COLUMNS.stream()
                .map(column -> texts.get(language, "moderation.log.column." + column))
                .toList();
    }

    private static void write(AuditPage page, Writer file) throws IOException {
        for (var entry : page.entries()) {
            file.write(Csv.row(cells(entry)));
        }
        file.flush();
    }

    private static List<String> cells(AuditEntry entry) {
        return Stream.of(
                        entry.id(),
                        entry.happenedAt(),
                        entry.who(),
                        entry.whoName(),
                        entry.act(),
                        entry.aboutKind(),
                        entry.aboutId(),
                        entry.person().map(String::valueOf).orElse(""),
                        entry.personName().orElse(""),
                        entry.why())
                .map(String::valueOf)
                .toList();
    }
}
