package se.vartrannebergen;

import org.junit.jupiter.api.Test;
import se.vartrannebergen.testing.ServiceTest;

@ServiceTest
class BootTest {
    @Test
    void boots() {}
}
