package se.vartrannebergen.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a journey its town and its people. What a journey that failed looked like at the end stands in {@code
 * target/journeys}.
 */
class Telling implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Telling.class);
    private static final Path PICTURES = Path.of("target", "journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Town.class || type == Someone.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var town = new Town(platform(context));
        if (parameter.getParameter().getType() == Town.class) {
            return town;
        }
        var someone = Someone.withAPhone(town);
        people(context).all.add(someone);
        return someone;
    }

    private static Platform platform(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .platform();
    }

    /** Started for the first journey, once, even where that fails; stopped after the last test of the run. */
    private static final class Running implements AutoCloseable {
        private final FutureTask<Platform> start = new FutureTask<>(Platform::new);

        Platform platform() {
            start.run(); // does nothing the second time
            try {
                return start.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("The platform does not start", e);
            }
        }

        @Override
        public void close() throws IOException {
            if (start.state() == Future.State.SUCCESS) {
                start.resultNow().close();
            }
        }
    }

    private static People people(ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent(People.class, key -> new People(), People.class);
    }

    private static final class People {
        final List<Someone> all = new ArrayList<>();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getDisplayName().replaceAll("\\W+", "-");
        var people = people(context).all;
        var broken = new ArrayList<String>();
        for (var i = 0; i < people.size(); i++) {
            var someone = people.get(i);
            broken.addAll(someone.scriptErrors());
            if (failed) {
                someone.show(PICTURES.resolve(name + (i + 1)));
            }
            someone.leave();
        }
        if (!failed && !broken.isEmpty()) {
            throw new AssertionError("Scripts failed: " + broken);
        }
    }
}
