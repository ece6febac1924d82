package se.vartrannebergen.files;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives out files that people brought: they are saved, never shown, and no browser runs anything of them on our pages. */
public class SavedFile {
    private static final Logger log = LoggerFactory.getLogger(SavedFile.class);

    private SavedFile() {}

    /** To whoever may not read it, as to whoever asks for what is not there. */
    public static ResponseEntity<Resource> unknown() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    /** Whoever calls has asked whether the reader may. @param name by which it is saved */
    public static ResponseEntity<Resource> answer(
            Path path, MediaType type, String name, HttpServletResponse response) {
        var file = new FileSystemResource(path);
        if (!file.exists()) {
            log.error("The file {} is missing", file);
            return unknown();
        }
        // Instead of what all answers carry.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
