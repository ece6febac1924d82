package se.vartrannebergen.journeys;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import se.vartrannebergen.VartRannebergen;
import se.vartrannebergen.local.AtExit;
import se.vartrannebergen.local.LocalFolders;
import se.vartrannebergen.local.LocalKeycloak;
import se.vartrannebergen.local.LocalMail;
import se.vartrannebergen.local.LocalMariaDb;
import se.vartrannebergen.local.LocalPorts;
import se.vartrannebergen.shell.TestPages;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;
import se.vartrannebergen.testing.TestProjects;

/** All that runs for real, started together: the application, a MariaDB of its own, Keycloak, the browser. */
final class Platform implements AutoCloseable {
    private final String address;
    private final LocalMail mail;
    private final LocalKeycloak keycloak;
    private final LocalMariaDb database;
    private final Wire toKeycloak;
    private final Wire toDatabase;
    private final ConfigurableApplicationContext application;
    private final Chromium chromium;
    private final TurnedClock clock = new TurnedClock();

    Platform() {
        var port = LocalPorts.free();
        address = "http://localhost:" + port;
        mail = LocalMail.start(LocalPorts.free(), folders().data().resolve("mail"), (to, subject, file) -> {});
        keycloak = LocalKeycloak.start(LocalKeycloak.Options.throwAway(List.of(address), mail.port()));
        AtExit.run(keycloak::close);
        database = LocalMariaDb.start(new LocalMariaDb.Options(folders(), 0, false));
        AtExit.run(database::close);
        toKeycloak = Wire.to(URI.create(keycloak.issuer()).getPort());
        toDatabase = Wire.to(
                URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort());
        application = new SpringApplicationBuilder(
                        VartRannebergen.class,
                        TestLabs.class,
                        TestPersons.class,
                        TestIdeas.class,
                        TestAnswers.class,
                        TestProjects.class,
                        TestGroups.class,
                        TestMeetings.class,
                        TestPolls.class,
                        TestDecisions.class,
                        TestPages.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("turnedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments(port));
        chromium = new Chromium();
        keycloak.awaitReady();
    }

    private static LocalFolders folders() {
        var run = LocalFolders.throwAway();
        return new LocalFolders(run.data().resolve("journeys"), run.logs().resolve("journeys"), run.processes());
    }

    private String[] arguments(int port) {
        Map<String, String> all = new HashMap<>(database.properties());
        all.put("spring.datasource.url", through(toDatabase, database.jdbcUrl()));
        all.putAll(keycloak.properties());
        all.put("vr.identity.internal-address", through(toKeycloak, keycloak.issuer()));
        all.put("vr.files.folder", folders().data().resolve("files").toString());
        all.put("vr.haste.times", "1000"); // journeys write faster than people
        all.put("server.port", String.valueOf(port));
        all.put("server.shutdown", "immediate");
        all.put("logging.level.root", "warn");
        // Maven's build says so in a file that is gone when it ends; an IDE has none.
        all.put("vaadin.productionMode", "true");
        all.put("vaadin.react.enable", "false");
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static String through(Wire wire, String url) {
        return url.replaceFirst(":\\d+/", ":" + wire.port() + "/");
    }

    String address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Turns the time of the application; what happens once a day happens then. */
    void turnTime(Duration ahead) {
        clock.turn(ahead);
        application.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(scheduled -> scheduled.getTask())
                .filter(CronTask.class::isInstance)
                .forEach(daily -> daily.getRunnable().run());
    }

    /** Tells a listener what the application announces while something is done. */
    void listening(ApplicationListener<?> listener, Runnable what) {
        application.addApplicationListener(listener);
        try {
            what.run();
        } finally {
            application.removeApplicationListener(listener);
        }
    }

    Chromium chromium() {
        return chromium;
    }

    /** Whatever anybody was sent. */
    LocalMail mail() {
        return mail;
    }

    Wire toKeycloak() {
        return toKeycloak;
    }

    Wire toDatabase() {
        return toDatabase;
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        application.close();
        toKeycloak.close();
        toDatabase.close();
        keycloak.close();
        mail.close();
        database.close();
    }
}
