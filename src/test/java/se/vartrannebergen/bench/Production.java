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

    /** What makes the class cache of the container's image: a start that ends, by failing, before it serves anyone. */
    static final List<String> TRAINING = List.of(
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "-Dspring.context.exit=onRefresh",
            "-Dspring.flyway.enabled=false",
            "-Dspring.jpa.hibernate.ddl-auto=none",
            "-Dspring.jpa.database-platform=org.hibernate.dialect.MariaDBDialect",
            "-Dspring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false",
            "-Dspring.datasource.url=jdbc:mariadb://127.0.0.1:9/training",
            "-Dspring.datasource.username=training",
            "-Dspring.datasource.password=training",
            "-Dvr.identity.issuer=http://127.0.0.1:9/realms/training",
            "-Dvr.identity.client-id=training",
            "-Dvr.identity.client-secret=training",
            "-Xlog:aot=error");

    private Production() {}
}
