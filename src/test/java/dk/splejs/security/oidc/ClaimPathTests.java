package dk.splejs.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClaimPathTests {

    @Test
    void aClaimIsFoundByItsNameAndWithoutBlanksAroundIt() {
        assertThat(ClaimPath.text(Map.of("cvr", " 55133018 "), "cvr")).contains("55133018");
        assertThat(ClaimPath.text(Map.of("cvr", 55133018), "cvr")).contains("55133018");
        assertThat(ClaimPath.text(Map.of("cvr", List.of("55133018")), "cvr")).contains("55133018");
    }

    @Test
    void aPathLeadsIntoClaimsThatHoldOthers() {
        Map<String, Object> claims =
                Map.of("realm_access", Map.of("roles", List.of("a", "b")), "a", Map.of("b.c", "d"));

        assertThat(ClaimPath.texts(claims, "realm_access.roles").orElseThrow()).containsExactlyInAnyOrder("a", "b");
        assertThat(ClaimPath.text(claims, "a.b.c")).contains("d");
        assertThat(ClaimPath.text(claims, "realm_access.other")).isEmpty();
        assertThat(ClaimPath.text(claims, "realm_access.roles.a")).isEmpty();
    }

    @Test
    void aNameThatHasDotsItselfIsNoPath() {
        String address = "https://data.gov.dk/model/core/eid/professional/cvr";

        assertThat(ClaimPath.text(Map.of(address, "55133018", "https://data", Map.of()), address))
                .contains("55133018");
    }

    @Test
    void whatIsNoTextIsNotThere() {
        Map<String, Object> claims =
                Map.of("blank", "  ", "map", Map.of("a", "b"), "two", List.of("a", "b"), "yes", true);

        for (String name : List.of("blank", "map", "two", "yes", "missing", "", ".", "map.", ".map")) {
            assertThat(ClaimPath.text(claims, name)).as(name).isEmpty();
        }
    }

    @Test
    void oneTextIsAListOfOneAndEmptyEntriesAreLeftOut() {
        assertThat(ClaimPath.texts(Map.of("groups", "a"), "groups").orElseThrow())
                .containsExactly("a");
        assertThat(ClaimPath.texts(Map.of("groups", List.of("a", "", " ", Map.of())), "groups")
                        .orElseThrow())
                .containsExactly("a");
        assertThat(ClaimPath.texts(Map.of(), "groups")).isEmpty();
    }

    /** However names with dots are nested, joining the names on the way finds the value. */
    @Test
    void everyNestingIsFoundByItsWholeName() {
        Random random = new Random(20261126);
        for (int round = 0; round < 10_000; round++) {
            List<String> names = new ArrayList<>();
            for (int depth = 0; depth <= random.nextInt(4); depth++) {
                names.add("n" + random.nextInt(3) + (random.nextBoolean() ? "" : ".m" + random.nextInt(3)));
            }
            Object claim = "found";
            for (int at = names.size() - 1; at >= 0; at--) {
                claim = new TreeMap<>(Map.of(names.get(at), claim, "z" + at, "other"));
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> claims = (Map<String, Object>) claim;

            assertThat(ClaimPath.text(claims, String.join(".", names)))
                    .as("%s", claims)
                    .contains("found");
        }
    }
}
