package dk.splejs.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead where nobody may be led. No name is looked up and nothing is called that should not be. */
class HostileAddressTests {

    private final List<String> lookedUp = new ArrayList<>();
    private Door door = Door.with(host -> {
        lookedUp.add(host);
        throw new AssertionError("looked up " + host);
    });

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/, NO_NAME",
        "https://2130706433/, NO_NAME",
        "https://0x7f.0.0.1/, NOT_AN_ADDRESS",
        "https://0x7f.0.0.1/, NOT_AN_ADDRESS",
        "https://0177.0.0.1/, NO_NAME",
        "https://017700000001/, NO_NAME",
        "https://127.1/, NOT_AN_ADDRESS",
        "https://169.254.169.254/latest/meta-data/, NO_NAME",
        "https://1.1.1.1/, NO_NAME",
        "https://0/, NO_NAME",
        "https://[::1]/, NO_NAME",
        "https://[::ffff:127.0.0.1]/, NO_NAME",
        "https://[::ffff:7f00:1]/, NO_NAME",
        "https://[fd00:ec2::254]/, NO_NAME",
        "https://[fe80::1%25eth0]/, NO_NAME",
        "https://localhost/, NO_NAME",
        "https://intranet/, NO_NAME",
        "https://eksempel.dk./, NO_NAME",
        "https://-eksempel.dk/, NOT_AN_ADDRESS",
        "https://bruger:kode@eksempel.dk/, CREDENTIALS",
        "https://eksempel.dk@127.0.0.1/, CREDENTIALS",
        "https://@eksempel.dk/, CREDENTIALS",
        "https://eksempel.dk:22/, PORT",
        "https://eksempel.dk:80/, PORT",
        "https://eksempel.dk:0/, PORT",
        "https://eksempel.dk:25/, PORT",
        "http://eksempel.dk/, NOT_HTTPS",
        "http://betroet.eksempel.dk:9999/, NOT_HTTPS",
        "ftp://eksempel.dk/, NOT_HTTPS",
        "file:///etc/passwd, NOT_AN_ADDRESS",
        "gopher://eksempel.dk/, NOT_HTTPS",
        "jar:https://eksempel.dk/a.jar!/, NOT_AN_ADDRESS",
        "javascript:alert(1), NOT_AN_ADDRESS",
        "https:eksempel.dk, NOT_AN_ADDRESS",
        "https:///eksempel.dk, NOT_AN_ADDRESS",
        "//eksempel.dk/, NOT_HTTPS",
        "eksempel.dk, NOT_AN_ADDRESS",
        "https://eksempel.dk\\@127.0.0.1/, NOT_AN_ADDRESS",
        "https://eksempel.dk:443:80/, NOT_AN_ADDRESS",
        "https://eksem%70el.dk/, NOT_AN_ADDRESS",
        "https://a_b.eksempel.dk/, NOT_AN_ADDRESS",
        "https://①②⑦.⓪.⓪.①/, NOT_AN_ADDRESS",
        "https://eksempel。dk/, NOT_AN_ADDRESS",
        "https://kommune.dk/æ, NOT_AN_ADDRESS",
        "'https://eksempel.dk/ x', NOT_AN_ADDRESS",
        "'', NOT_AN_ADDRESS"
    })
    void anAddressThatIsNoneIsRefusedBeforeItsNameIsLookedUp(String address, CallProblem problem) {
        assertThat(problemOf(address)).isEqualTo(problem);
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\t", "\u0000", "\u202e", "\u00a0"})
    void whatCannotBeSeenIsInNoAddress(String invisible) {
        assertThat(problemOf("https://eksempel.dk/" + invisible + "X-Foo:1")).isEqualTo(CallProblem.NOT_AN_ADDRESS);
    }

    @Test
    void anAddressHasALength() {
        assertThat(problemOf("https://eksempel.dk/" + "a".repeat(1024))).isEqualTo(CallProblem.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://eksempel.dk", "HTTPS://EKSEMPEL.DK:443/a?b=c", "https://xn--rhus-6qa.dk:8443/x"})
    void anOrdinaryAddressIsFine(String address) {
        assertThatNoException().isThrownBy(() -> door.calls().check(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00:ec2::254",
                "::ffff:192.168.0.1",
                "224.0.0.1"
            })
    void aNameThatLeadsWithinIsNotCalled(String leadsTo) {
        door = Door.with(host -> new InetAddress[] {InetAddress.getByName(leadsTo)});

        assertThat(failureOf("https://eksempel.dk/")).isEqualTo(CallProblem.NOT_PUBLIC);
    }

    @Test
    void oneAddressWithinIsEnoughToRefuseThemAll() {
        door = Door.with(
                host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});

        assertThat(failureOf("https://eksempel.dk/")).isEqualTo(CallProblem.NOT_PUBLIC);
    }

    @Test
    void aNameThatIsNotThereIsToldLikeOneThatLeadsWithin() {
        door = Door.with(host -> {
            throw new java.net.UnknownHostException(host + ": not here, but at ns.internal");
        });

        assertThat(failureOf("https://eksempel.dk/")).isEqualTo(CallProblem.NOT_PUBLIC);
    }

    @Test
    void aNameIsLookedUpOnceForEachCall() {
        door = Door.with(host -> {
            lookedUp.add(host);
            return new InetAddress[] {InetAddress.getByName(lookedUp.size() == 1 ? "10.0.0.1" : "1.1.1.1")};
        });

        assertThat(failureOf("https://eksempel.dk/")).isEqualTo(CallProblem.NOT_PUBLIC);
        assertThat(lookedUp).containsExactly("eksempel.dk");
    }

    private CallProblem problemOf(String address) {
        try {
            door.calls().check(address);
        } catch (CallFailed e) {
            assertThatExceptionOfType(CallFailed.class)
                    .isThrownBy(() -> door.calls().post(address, Map.of(), new byte[0]));
            assertThatExceptionOfType(CallFailed.class)
                    .isThrownBy(() -> door.calls().get(address, 10));
            return e.problem();
        }
        throw new AssertionError(address + " was taken");
    }

    private CallProblem failureOf(String address) {
        try {
            door.calls().post(address, Map.of(), new byte[0]);
        } catch (CallFailed e) {
            assertThat(e).hasMessageNotContainingAny("eksempel", "internal").hasNoCause();
            return e.problem();
        }
        throw new AssertionError(address + " was called");
    }
}
