package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A wish is fulfilled once, for who had it. */
class WishesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final CurrentPerson person = mock();
    private final Wishes wishes = new Wishes(person);

    @BeforeEach
    void someoneIsSignedIn() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        when(person.isSignedIn()).thenReturn(true);
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoComesBackWithTheTokenHasItFulfilledOnce() {
        var token = Wishes.keep("vote-42", request);
        assertThat(wishes.fulfil("vote-42", token)).isTrue();
        assertThat(wishes.fulfil("vote-42", token)).isFalse();
    }

    @Test
    void whoComesWithAnotherTokenIsSomebodyElseAndTheWishIsForgotten() {
        var token = Wishes.keep("vote-42", request);
        assertThat(wishes.fulfil("vote-42", "another")).isFalse();
        assertThat(wishes.fulfil("vote-42", token)).isFalse();
    }

    @Test
    void aVisitorHasNothingFulfilledAndNothingForgotten() {
        var token = Wishes.keep("vote-42", request);
        when(person.isSignedIn()).thenReturn(false);
        assertThat(wishes.fulfil("vote-42", token)).isFalse();
        when(person.isSignedIn()).thenReturn(true);
        assertThat(wishes.fulfil("vote-42", token)).isTrue();
    }

    @Test
    void eachPartOfAPageMayAskForItsOwn() {
        var token = Wishes.keep("vote-42", request);
        assertThat(wishes.fulfil("comment-42", token)).isFalse();
        assertThat(wishes.fulfil("vote-43", token)).isFalse();
        assertThat(wishes.fulfil("vote-42", token)).isTrue();
    }

    @Test
    void theLastWishReplacesTheOneBefore() {
        var first = Wishes.keep("vote-42", request);
        var last = Wishes.keep("vote-43", request);
        assertThat(first).isNotEqualTo(last);
        assertThat(wishes.fulfil("vote-43", last)).isTrue();
        assertThat(wishes.fulfil("vote-42", first)).isFalse();
    }

    @Test
    void itIsForgottenOnEveryWayButItsOwn() {
        var token = Wishes.keep("vote-42", request);
        Wishes.forgetUnlessOn("/ideas/42-bankar?wish=" + token, request);
        assertThat(wishes.fulfil("vote-42", token)).isTrue();

        var other = Wishes.keep("vote-42", request);
        Wishes.forgetUnlessOn("/ideas/42-bankar?wish=", request);
        assertThat(wishes.fulfil("vote-42", other)).isFalse();
    }

    @Test
    void withoutASessionThereIsNoWishAndAskingMakesNone() {
        assertThat(wishes.fulfil("vote-42", "any")).isFalse();
        Wishes.forgetUnlessOn("", request);
        assertThat(request.getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote-42", "join-1", "comment-999999999999999999"})
    void aWishIsAVerbAndANumber(String wish) {
        assertThat(Wishes.isWish(wish)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vote",
                "vote-",
                "-42",
                "vote-42 ",
                "vote-42\n",
                "Vote-42",
                "vote--42",
                "vote-1234567890123456789"
            })
    void nothingElseIs(String junk) {
        assertThat(Wishes.isWish(junk)).isFalse();
    }
}
