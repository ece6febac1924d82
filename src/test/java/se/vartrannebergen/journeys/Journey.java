package se.vartrannebergen.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story in the browser. Tests take a {@link Town} and as many {@link Someone}s as the story has people; each of them has a
 * browser of their own on a phone of 360 × 760 pixels. Skipped where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith({ChromiumIsHere.class, Telling.class})
@interface Journey {}
