package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import java.time.Duration;
import java.util.Set;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Passwords of the engine's users: kept slowly, checked quickly when they were right a moment ago. */
@EngineTest
@Transactional
class PasswordsTests {

    private static final UserId PIA = new UserId("pia.kode");

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private VerifiedPasswords verified;

    @Autowired
    private OwnPassword own;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void piaIsKnown() {
        people.enrol(new NewPerson(
                PIA,
                "Pia",
                new EmailAddress("pia@region.example"),
                "tre små katte",
                Set.of(Membership.of(Role.REVIEWER, new OrganisationCode("1083")))));
    }

    @Test
    void aPasswordIsStoredSlowly() {
        assertThat(stored()).startsWith("{PBKDF2-SHA512}");
        assertThat(passwords.match(PIA, "tre små katte")).isTrue();
        assertThat(passwords.match(PIA, "tre små hunde")).isFalse();
        assertThat(passwords.match(new UserId("nobody"), "tre små katte")).isFalse();
    }

    @Test
    void aHashOfOlderDaysIsReplacedAtTheNextLogIn() {
        jdbc.sql("update ACT_ID_USER set PWD_ = ?, SALT_ = 'salt' where ID_ = ?")
                .param("{SHA-512}" + new Sha512HashDigest().encrypt("en gammel kode" + "salt"))
                .param(PIA.value())
                .update();

        assertThat(passwords.match(PIA, "forkert kode")).isFalse();
        assertThat(stored()).startsWith("{SHA-512}");
        assertThat(passwords.match(PIA, "en gammel kode")).isTrue();
        assertThat(stored()).startsWith("{PBKDF2-SHA512}");
        assertThat(passwords.match(PIA, "en gammel kode")).isTrue();
    }

    @Test
    void whatWasRightIsRememberedUntilTheStoredOneChanges() {
        passwords.match(PIA, "tre små katte");
        String before = stored();
        assertThat(verified.knows(PIA, "tre små katte", before)).isTrue();
        assertThat(verified.knows(PIA, "tre små hunde", before)).isFalse();

        links.choose(PIA, "fire store hunde");

        assertThat(verified.knows(PIA, "tre små katte", stored())).isFalse();
        assertThat(passwords.match(PIA, "tre små katte")).isFalse();
        assertThat(passwords.match(PIA, "fire store hunde")).isTrue();
    }

    @Test
    void aClosedAccountOpensToNoPassword() {
        passwords.match(PIA, "tre små katte");

        links.close(PIA);

        assertThat(passwords.match(PIA, "tre små katte")).isFalse();
    }

    @Test
    void onesOwnPasswordIsChangedByWhoeverKnowsIt() {
        assertThat(own.change(PIA, "gæt", "fire store hunde", "own")).isEqualTo(OwnPassword.Outcome.WRONG);
        assertThat(own.change(PIA, "tre små katte", "fire store hunde", "own")).isEqualTo(OwnPassword.Outcome.CHANGED);
        assertThat(passwords.match(PIA, "fire store hunde")).isTrue();
        for (int mistake = 0; mistake < 5; mistake++) {
            own.change(PIA, "gæt", "noget helt andet", "own");
        }
        assertThat(own.change(PIA, "fire store hunde", "noget helt andet", "own"))
                .isEqualTo(OwnPassword.Outcome.WAIT);
    }

    @Test
    void aRememberedPasswordCostsNoHash() {
        SlowHash real = new SlowHash(210_000);
        long start = System.nanoTime();
        real.check("tre små katte", real.encrypt("tre små katte"));
        long slow = (System.nanoTime() - start) / 2;
        passwords.match(PIA, "tre små katte");
        start = System.nanoTime();
        for (int call = 0; call < 100; call++) {
            passwords.match(PIA, "tre små katte");
        }
        long quick = (System.nanoTime() - start) / 100;

        System.out.printf(
                "A password is checked in %d ms, and in %d µs when it was right a moment ago%n",
                Duration.ofNanos(slow).toMillis(), quick / 1000);
        assertThat(quick).isLessThan(slow);
    }

    private String stored() {
        return jdbc.sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                .param(PIA.value())
                .query(String.class)
                .single();
    }
}
