package se.vartrannebergen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed front-end bundle is what a rebuild would make of the sources as they are now. */
class BundleTest {
    private static final String STALE =
            "The front-end bundle is stale. Run frontend/rebuild-bundle and commit src/main/bundles";
    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path SOURCES = Path.of("frontend");
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode made;

    @BeforeAll
    static void whatTheBundleSaysAboutItself() throws IOException {
        assertThat(BUNDLE).as(STALE).exists();
        try (var zip = new ZipFile(BUNDLE.toFile())) {
            made = JSON.readTree(
                    zip.getInputStream(zip.getEntry("config/stats.json")).readAllBytes());
        }
    }

    @Test
    void theBundleHoldsOurScriptsAsTheyAre() throws IOException {
        Map<String, String> ours = new TreeMap<>();
        try (var files = Files.newDirectoryStream(SOURCES, "*.{ts,js,html}")) {
            for (var file : files) {
                ours.put(file.getFileName().toString(), hash(file));
            }
        }
        Map<String, String> bundled = new TreeMap<>();
        for (var name : made.get("frontendHashes").propertyNames()) {
            if (ours.containsKey(name) || made.get("bundleImports").toString().contains("\"Frontend/" + name + '"')) {
                bundled.put(name, made.get("frontendHashes").get(name).asString());
            }
        }
        assertThat(bundled).as(STALE).isEqualTo(ours);
    }

    @Test
    void theBundleHoldsTheComponentsThatViewsUse() {
        var used = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPath(Path.of("target/classes/se"))) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getPackageName().startsWith("com.vaadin.flow.component"))
                    .forEach(target -> used.addAll(modules(target)));
        }
        var bundled = new ArrayList<String>();
        made.get("bundleImports").forEach(name -> bundled.add(name.asString()));
        assertThat(used).hasSizeGreaterThan(2);
        assertThat(bundled).as(STALE).containsAll(used);
    }

    @Test
    void theBundleHoldsTheComponentsOfTheVaadinVersionInUse() throws IOException {
        var wanted = new TreeMap<String, String>();
        try (var versions = getClass().getResourceAsStream("/vaadin-core-versions.json")) {
            JSON.readTree(versions).get("core").forEach(component -> {
                if (component.has("npmName") && component.has("jsVersion")) {
                    wanted.put(
                            component.get("npmName").asString(),
                            component.get("jsVersion").asString());
                }
            });
        }
        var bundled = new TreeMap<String, String>();
        for (var name : made.get("npmModules").propertyNames()) {
            if (wanted.containsKey(name)) {
                bundled.put(name, made.get("npmModules").get(name).asString());
            }
        }
        assertThat(bundled).as(STALE).isNotEmpty();
        assertThat(wanted).as(STALE).containsAllEntriesOf(bundled);
    }

    private static List<String> modules(JavaClass component) {
        return Arrays.stream(component.reflect().getAnnotationsByType(JsModule.class))
                .map(JsModule::value)
                .toList();
    }

    private static String hash(Path file) throws IOException {
        try {
            var bytes = Files.readAllBytes(file);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
