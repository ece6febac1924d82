package se.vartrannebergen.files;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code vr.files}.
 *
 * @param folder where photos are kept; made when missing; part of every backup
 * @param patience how long an upload waits for its turn to be worked on before it is refused
 */
@ConfigurationProperties("vr.files")
record FilesSettings(Path folder, @DefaultValue("20s") Duration patience) {}
