package se.vartrannebergen.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on the run's database. All such tests share one context, so that it starts once; each makes its own
 * data. What a test needs comes in by its constructor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "vr.identity.issuer=http://127.0.0.1:1/realms/none",
            "vr.identity.client-id=tests",
            "vr.identity.client-secret=none",
            "vr.files.folder=target/test-files",
            // Tests write faster than people.
            "vr.haste.times=1000"
        })
@Import({TestDatabase.class, Statements.Counting.class, AllTestComponents.class})
@TestExecutionListeners(listeners = OwnSecurity.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ServiceTest {}
