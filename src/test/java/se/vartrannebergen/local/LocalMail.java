package se.vartrannebergen.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes all mail, and passes none of it on: each lies in a folder, for whoever tries the platform out. */
public final class LocalMail implements AutoCloseable {
    /** Of local runs. */
    static final int PORT = 8125;

    private final GreenMail server;
    private final int port;
    private final Path folder;
    private final Told told;
    private final List<MimeMessage> all = new CopyOnWriteArrayList<>();

    /** Hears of each mail. */
    public interface Told {
        void mail(String to, String subject, String file);
    }

    private LocalMail(GreenMail server, int port, Path folder, Told told) {
        this.server = server;
        this.port = port;
        this.folder = folder;
        this.told = told;
    }

    public static LocalMail start(int port, Path folder, Told told) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        LocalMail mail = new LocalMail(server, port, folder, told);
        server.start();
        Thread.ofPlatform().daemon().name("mail").start(mail::layDown);
        return mail;
    }

    public int port() {
        return port;
    }

    /** What this address was sent so far, oldest first. */
    public List<MimeMessage> to(String address) {
        return all.stream().filter(mail -> receivers(mail).contains(address)).toList();
    }

    private void layDown() {
        while (true) {
            MimeMessage[] now = server.getReceivedMessages();
            Arrays.stream(now).skip(all.size()).forEach(this::layDown);
            Pause.briefly();
        }
    }

    private void layDown(MimeMessage mail) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(System.currentTimeMillis() + "-" + all.size() + ".eml");
            try (OutputStream out = Files.newOutputStream(file)) {
                mail.writeTo(out);
            }
            all.add(mail);
            told.mail(receivers(mail), mail.getSubject(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String receivers(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients()).replaceAll("^\\[|]$", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
