package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupRulesTest {
    @ParameterizedTest
    @EnumSource(
            value = GroupState.class,
            names = {"HIDDEN", "REMOVED"})
    void whoStartedItReadsInsideWhatIsHiddenOnlyWhileTheyAreInIt(GroupState state) {
        assertThat(GroupRules.mayReadInside(state, Reading.EVERYBODY, true, true, false))
                .isTrue();
        assertThat(GroupRules.mayReadInside(state, Reading.EVERYBODY, false, true, false))
                .isFalse();
        assertThat(GroupRules.mayReadInside(state, Reading.EVERYBODY, true, false, false))
                .isFalse();
        assertThat(GroupRules.mayReadInside(state, Reading.EVERYBODY, false, false, true))
                .isTrue();
    }
}
