package se.vartrannebergen.bench;

import java.io.IOException;

/** A Spring MVC controller in the measured application that has the same bytes ready as a page had. */
record BareController(String path, byte[] content) {
    static BareController with(Application application, String name, Answer page) throws IOException {
        var content = page.content();
        try (var connection = application.connect()) {
            connection
                    .send(
                            "PUT",
                            "/bench/bare/" + name,
                            content,
                            "X-Type: " + page.header("content-type"),
                            "Content-Type: application/octet-stream")
                    .ok();
        }
        return new BareController("/bench/bare/" + name, content);
    }
}
