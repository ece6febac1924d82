package se.vartrannebergen.files;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;

/**
 * Gives out photos to those who may read what they belong to. To everybody else they do not exist, so that nothing can be
 * learned by trying addresses.
 */
@RestController
class ImageController {
    private static final Logger log = LoggerFactory.getLogger(ImageController.class);

    /** The address holds the hash: what it gives out never changes. */
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /**
     * Photos of drafts and hidden content are asked for anew each time, which costs an answer of a few bytes: people share
     * phones, and after signing out the back button must not show them.
     */
    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePrivate();

    private final StoredImageRepository images;
    private final ImageFiles files;
    private final Map<String, ImageCarrier> carriers;
    private final CurrentLab lab;
    private final CurrentPerson reader;

    ImageController(
            StoredImageRepository images,
            ImageFiles files,
            List<ImageCarrier> carriers,
            CurrentLab lab,
            CurrentPerson reader) {
        this.images = images;
        this.files = files;
        this.carriers = carriers.stream().collect(Collectors.toMap(ImageCarrier::kind, Function.identity()));
        this.lab = lab;
        this.reader = reader;
    }

    @GetMapping("/images/{id:\\d{1,18}}/{hash:[0-9a-f]{64}}-{size:[sml]}.jpg")
    ResponseEntity<Resource> image(@PathVariable long id, @PathVariable String hash, @PathVariable String size) {
        var here = lab.id();
        return images.findByLabIdAndId(here.value(), id)
                .filter(image -> image.hash().equals(hash))
                .flatMap(image -> cacheable(here, image))
                .map(caching -> answer(hash, Image.Size.of(size), caching))
                .orElseGet(ImageController::unknown);
    }

    @GetMapping("/images/**")
    static ResponseEntity<Resource> unknown() {
        return ResponseEntity.notFound().build();
    }

    /** How long the image may be kept by whoever asks; empty where they may not see it. */
    private Optional<CacheControl> cacheable(LabId here, StoredImage image) {
        var content = image.content();
        var carrier = carriers.get(content.kind());
        if (carrier == null) {
            return Optional.empty();
        }
        // Asked first, so that an answer for every cache does not depend on who asks.
        var described = !image.description().isBlank();
        if (described ? carrier.isPublic(here, content.id()) : carrier.isPublicUndescribed(here, content.id())) {
            return Optional.of(FOREVER);
        }
        var mayRead = described
                ? carrier.mayRead(here, content.id(), reader.id())
                : carrier.mayReadUndescribed(here, content.id(), reader.id());
        return mayRead ? Optional.of(ASK_EACH_TIME) : Optional.empty();
    }

    private ResponseEntity<Resource> answer(String hash, Image.Size size, CacheControl caching) {
        var file = new FileSystemResource(files.path(hash, size));
        if (!file.exists()) {
            log.error("The file {} is missing", file);
            return unknown();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(caching)
                .eTag(hash)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(file);
    }
}
