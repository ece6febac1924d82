package se.vartrannebergen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.PersonId;

/** Inside the measured application: answers without any work, and what the process knows of itself. */
@TestComponent
@RestController
@RequestMapping("/bench")
class BenchDesk {
    private static final int COLLECTIONS = 4;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final OpenSessions sessions = new OpenSessions();
    private final Voting voting;
    private final Labs labs;

    BenchDesk(Voting voting, Labs labs) {
        this.voting = voting;
        this.labs = labs;
    }

    private record Kept(String type, byte[] bytes) {}

    /** Nothing stands between these addresses and their controller. */
    @Bean
    static WebSecurityCustomizer openToTheBench() {
        return web -> web.ignoring().requestMatchers("/bench/**");
    }

    @Bean
    OpenSessions openSessions() {
        return sessions;
    }

    @PutMapping("/bare/{name}")
    void keep(@PathVariable String name, @RequestHeader("X-Type") String type, @RequestBody byte[] bytes) {
        kept.put(name, new Kept(type, bytes));
    }

    /** What a Spring MVC controller costs that has its answer ready. */
    @GetMapping("/bare/{name}")
    ResponseEntity<byte[]> bare(@PathVariable String name) {
        var page = kept.get(name);
        return ResponseEntity.ok().header("Content-Type", page.type()).body(page.bytes());
    }

    /** Processor time that this process has used, in nanoseconds. */
    @GetMapping("/cpu")
    String cpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.valueOf(system.getProcessCpuTime());
    }

    /** Milliseconds that Java has spent compiling, all its compilers together. */
    @GetMapping("/compiled")
    long compiled() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    /** Bytes in use after everything that can go has gone, sessions of the container, sessions of Vaadin. */
    @PostMapping("/heap")
    String heap() throws InterruptedException {
        for (var i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(200); // what is cleaned up behind the collector's back
        }
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return used + " " + sessions.ofContainer() + " " + sessions.ofVaadin();
    }

    @PostMapping("/vote")
    String vote(@RequestParam long person, @RequestParam long idea) {
        var now = voting.cast(labs.byHost("localhost").id(), new PersonId(person), idea);
        return now.mine() + " " + now.votes();
    }

    /** Whether the example content is still being made. */
    @GetMapping("/examples-in-the-making")
    boolean examplesInTheMaking() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("demo-data"));
    }
}
