package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.moderation.HasteSettings.Limit;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AtOnce;

class HasteTest {
    private static final LabId LAB = new LabId(1);
    private static final PersonId PERSON = new PersonId(1);
    private final AtomicLong nanos = new AtomicLong();
    private final Haste haste = new Haste(
            new HasteSettings(
                    1_000,
                    1,
                    Map.of(Act.COMMENT, List.of(Limit.valueOf("5/1m"), Limit.valueOf("40/1h"))),
                    Map.of(Act.REPORT, List.of(Limit.valueOf("30/1h")))),
            nanos::get);

    @Test
    void fiveInARowThenOneMustWaitTwelveSeconds() {
        comment(5);
        var tooFast = catchThrowableOfType(TooFast.class, () -> comment(1));
        assertThat(tooFast.patience()).isEqualTo(Duration.ofSeconds(12));
        pass(Duration.ofSeconds(11));
        assertThatThrownBy(() -> comment(1)).isInstanceOf(TooFast.class);
        pass(Duration.ofSeconds(1));
        comment(1);
    }

    @Test
    void tryingAgainWhileOneWaitsDoesNotMakeItLonger() {
        comment(5);
        for (var i = 0; i < 100; i++) {
            assertThatThrownBy(() -> comment(1)).isInstanceOf(TooFast.class);
        }
        pass(Duration.ofSeconds(12));
        comment(1);
    }

    @Test
    void theLimitOfAnHourHoldsWhoeverKeepsToThatOfAMinute() {
        var sent = 0;
        for (var i = 0; i < 60; i++) {
            try {
                comment(1);
                sent++;
            } catch (TooFast wait) {
                // tries again
            }
            pass(Duration.ofSeconds(12));
        }
        assertThat(sent).isBetween(40, 49);
        pass(Duration.ofHours(1));
        comment(5);
    }

    @Test
    void othersAndOtherLabsAreNotHeldBack() {
        comment(5);
        haste.take(Act.COMMENT, LAB, new PersonId(2));
        haste.take(Act.COMMENT, new LabId(2), PERSON);
    }

    @Test
    void whatHasNoLimitIsFree() {
        for (var i = 0; i < 1_000; i++) {
            haste.take(Act.THANKS, LAB, PERSON);
            haste.take(Act.COMMENT, LAB, "192.0.2.1");
        }
        assertThat(haste.size()).isZero();
    }

    @Test
    void aPersonAndAnAddressOfTheSameNameAreTwo() {
        for (var i = 0; i < 30; i++) {
            haste.take(Act.REPORT, LAB, "1");
        }
        haste.take(Act.REPORT, LAB, PERSON);
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOne() {
        for (var i = 1; i <= 30; i++) {
            haste.take(Act.REPORT, LAB, "2001:db8:1:2::" + Integer.toHexString(i));
        }
        assertThatThrownBy(() -> haste.take(Act.REPORT, LAB, "2001:db8:1:2:ffff::1"))
                .isInstanceOf(TooFast.class);
        haste.take(Act.REPORT, LAB, "2001:db8:1:3::1");
    }

    @Test
    void atOnceNoneMoreThanAllowedGetsThrough() {
        var through = AtOnce.call(64, i -> {
            try {
                comment(1);
                return true;
            } catch (TooFast wait) {
                return false;
            }
        });
        assertThat(through).filteredOn(done -> done).hasSize(5);
    }

    @Test
    void aFloodOfAddressesFillsNoMemory() {
        for (var i = 0; i < 50_000; i++) {
            haste.take(Act.REPORT, LAB, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertThat(haste.size()).isLessThanOrEqualTo(1_000);
        pass(Duration.ofHours(25));
        assertThat(haste.size()).isZero();
    }

    @Test
    void settingsAreWrittenAsPeopleSayThem() {
        var binder = new Binder(
                List.of(new MapConfigurationPropertySource(
                        Map.of("vr.haste.person.comment", "5/1m, 40/1h", "vr.haste.times", "3"))),
                null,
                ApplicationConversionService.getSharedInstance(),
                null);
        var settings = binder.bindOrCreate("vr.haste", Bindable.of(HasteSettings.class));
        assertThat(settings.person().get(Act.COMMENT))
                .containsExactly(new Limit(5, Duration.ofMinutes(1)), new Limit(40, Duration.ofHours(1)));
        assertThat(settings.times()).isEqualTo(3);
        assertThat(settings.address()).isEmpty();
    }

    @Test
    void aLimitThatIsNoneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> Limit.valueOf("5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.valueOf("0/1m")).isInstanceOf(IllegalArgumentException.class);
    }

    private void comment(int times) {
        for (var i = 0; i < times; i++) {
            haste.take(Act.COMMENT, LAB, PERSON);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void whatIsRolledBackCountsForNothing() {
        for (var tries = 0; tries < 20; tries++) {
            inATransaction(TransactionSynchronization.STATUS_ROLLED_BACK);
        }
        for (var done = 0; done < 5; done++) {
            inATransaction(TransactionSynchronization.STATUS_COMMITTED);
        }
        assertThatThrownBy(() -> comment(1)).isInstanceOf(TooFast.class);
    }

    private void inATransaction(int ending) {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            comment(1);
            TransactionSynchronizationManager.getSynchronizations().forEach(one -> one.afterCompletion(ending));
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }
}
