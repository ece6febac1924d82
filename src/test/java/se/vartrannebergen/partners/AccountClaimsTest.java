package se.vartrannebergen.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.testing.ServiceTest;

@ServiceTest
class AccountClaimsTest {
    private final AccountClaims claims;
    private final JdbcClient jdbc;

    AccountClaimsTest(AccountClaims claims, JdbcClient jdbc) {
        this.claims = claims;
        this.jdbc = jdbc;
    }

    @Test
    void aClaimOfAServerThatStoppedEndsByItself() {
        assertThat(claims.alone("account of nobody", () -> {
                    assertThat(claims.alone("account of nobody", () -> {})).isFalse();
                    jdbc.sql(
                                    "UPDATE partner_account_claim SET held_until = UTC_TIMESTAMP(6) WHERE what = 'account of nobody'")
                            .update();
                    assertThat(claims.alone("account of nobody", () -> {})).isTrue();
                }))
                .isTrue();
    }
}
