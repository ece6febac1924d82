package se.vartrannebergen.bench;

import java.util.List;

/** How Java runs in {@code docker/}. */
final class Production {
    /**
     * As the Dockerfile says. Of the container's 1,536 MB the heap takes 70 %, and with less than 1,792 MB Java
     * chooses the serial collector by itself.
     */
    static final List<String> OPTIONS = List.of(
            "-Xmx1075m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    private Production() {}
}
