package se.vartrannebergen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    static String described() {
        return "%s · %d cores, %s · %s memory · %s · %s %s"
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name", System.getProperty("os.arch")),
                        memory(),
                        System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static String memory() {
        var kilobytes = line("/proc/meminfo", "MemTotal", "").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "?" : Math.round(Long.parseLong(kilobytes) / 1e6) + " GB";
    }

    /** Only Linux has these files. */
    private static String line(String file, String key, String otherwise) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .limit(1)
                    .collect(Collectors.joining())
                    .transform(found -> found.isEmpty() ? otherwise : found);
        } catch (IOException e) {
            return otherwise;
        }
    }

    /** A figure that Linux keeps of a process, in bytes: {@code VmRSS}, {@code VmHWM}. */
    static long ofProcess(long pid, String key) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(key + ":"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    * 1024;
        }
    }
}
