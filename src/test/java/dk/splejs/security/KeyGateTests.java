package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import dk.splejs.organisation.Organisations;
import dk.splejs.support.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyGateTests {

    private static final OrganisationCode OWNER = new OrganisationCode("0751");
    private static final String HERE = "192.0.2.1";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);

    private final MovableClock clock = new MovableClock();
    private final ApiKeys keys = mock(ApiKeys.class);
    private final Organisations organisations = mock(Organisations.class);
    private final KeyGate gate = new KeyGate(keys, organisations, new LoginThrottle(clock), clock);
    private final KeyToken token = KeyToken.random();

    @BeforeEach
    void aKeyOfAarhus() {
        kept(null);
        given(organisations.all())
                .willReturn(List.of(new Organisation(
                        OWNER, "Aarhus", "Aarhus Kommune", OrganisationKind.MUNICIPALITY, null, "12345678", null)));
    }

    @Test
    void itActsForItsOrganisationUnderItsOwnName() {
        Actor actor = Objects.requireNonNull(gate.of(token.text(), HERE).actor());

        assertThat(actor.id()).hasToString("key-" + token.id());
        assertThat(actor.name()).isEqualTo("Nøgle: Kitos");
        assertThat(actor.isKeyTo(KeyScope.CATALOGUE_WRITE, OWNER)).isTrue();
        assertThat(actor.isKeyTo(KeyScope.PROPOSALS_READ)).isFalse();
    }

    @Test
    void itWorksOnItsLastDayAndNotAfter() {
        clock.move(Duration.ofDays(1));
        assertThat(gate.of(token.text(), HERE).actor()).isNotNull();

        clock.move(Duration.ofDays(1));
        assertThat(gate.of(token.text(), HERE).actor()).isNull();
    }

    @Test
    void itEndsWithItsOrganisation() {
        given(organisations.all()).willReturn(List.of());

        KeyGate.Verdict verdict = gate.of(token.text(), HERE);

        assertThat(verdict.actor()).isNull();
        assertThat(verdict.key()).isEqualTo(token.id().userId());
    }

    @Test
    void anotherSecretUnderItsIdIsRefusedAndToldOfIt() {
        KeyToken forged = new KeyToken(token.id(), KeyToken.random().secret());

        KeyGate.Verdict verdict = gate.of(forged.text(), HERE);

        assertThat(verdict.actor()).isNull();
        assertThat(verdict.key()).isEqualTo(token.id().userId());
    }

    @Test
    void afterFiveBadOnesTheNextWaitsAndTheGoodOneDoesNot() {
        KeyToken forged = new KeyToken(token.id(), KeyToken.random().secret());
        for (int tries = 0; tries < 5; tries++) {
            assertThat(gate.of(forged.text(), HERE).pause()).isZero();
        }

        assertThat(gate.of(forged.text(), HERE).pause()).isPositive();
        assertThat(gate.of(token.text(), HERE).actor()).isNotNull();
        assertThat(gate.of(forged.text(), "192.0.2.2").pause()).isZero();
    }

    @Test
    void itsUseIsWrittenDownOnceAnHour() {
        gate.of(token.text(), HERE);
        verify(keys, times(1)).used(any(), any(), any());

        kept(clock.instant());
        clock.move(Duration.ofMinutes(59));
        gate.of(token.text(), HERE);
        verify(keys, times(1)).used(any(), any(), any());

        clock.move(Duration.ofMinutes(2));
        gate.of(token.text(), HERE);
        verify(keys, times(2)).used(any(), any(), any());
    }

    @Test
    void nonsenseAsksNobody() {
        gate.of("splejs_nonsense", HERE);

        verify(keys, never()).kept(any());
    }

    private void kept(@Nullable Instant lastUsed) {
        ApiKey key = new ApiKey(
                token.id(),
                OWNER,
                "Kitos",
                Set.of(KeyScope.CATALOGUE_WRITE),
                new ApiKey.Maker(new UserId("eva"), "Eva", clock.instant()),
                LAST_DAY,
                lastUsed,
                null);
        given(keys.kept(token.id())).willReturn(Optional.of(new ApiKeys.Kept(key, token.hash())));
    }
}
