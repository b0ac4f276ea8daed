package dk.splejs.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code splejs.login.*}: how people may log in. The providers themselves are told by
 * {@code spring.security.oauth2.client.*}; docs/operations.md shows both.
 *
 * @param passwords whether people may log in with a password of Splejs; the API takes one either way
 * @param passwordsDecide whether a password is enough for decisions that ask for two factors
 */
@ConfigurationProperties("splejs.login")
public record LoginSettings(
        @DefaultValue("true") boolean passwords,
        @DefaultValue("false") boolean passwordsDecide,
        @DefaultValue Oidc oidc) {

    /**
     * What is read from what a provider says about somebody.
     *
     * @param claims where each thing stands
     * @param groups for each role the provider's groups that give it; without a groups claim nobody asks
     * @param levels what the provider calls its levels of assurance, the weakest first
     * @param minimumLevel whoever logs in with less is refused; nothing: every level will do
     * @param decisionLevel what commitments and approvals ask for; nothing: every level will do
     * @param cvr for a provider (by the id of its registration) the CVR numbers that it may speak for; one that is not named
     *     here may speak for all
     */
    public record Oidc(
            @DefaultValue Claims claims,
            @DefaultValue Map<Role, Set<String>> groups,
            @DefaultValue List<String> levels,
            @Nullable String minimumLevel,
            @Nullable String decisionLevel,
            @DefaultValue Map<String, Set<String>> cvr) {

        public Oidc {
            minimumLevel = orNothing(minimumLevel);
            decisionLevel = orNothing(decisionLevel);
            requireIn(levels, minimumLevel, "minimum-level");
            requireIn(levels, decisionLevel, "decision-level");
            if (!groups.isEmpty() && claims.groups() == null) {
                throw new IllegalArgumentException(
                        "splejs.login.oidc.groups gives roles, so splejs.login.oidc.claims.groups must name the claim");
            }
        }

        /** Whether somebody who logged in at this level may log in at all. */
        public boolean admits(@Nullable String level) {
            return reaches(level, minimumLevel);
        }

        /** Whether somebody who logged in at this level may commit and approve. */
        public boolean decides(@Nullable String level) {
            return reaches(level, decisionLevel);
        }

        private boolean reaches(@Nullable String level, @Nullable String wanted) {
            return wanted == null || (level != null && levels.indexOf(level) >= levels.indexOf(wanted));
        }

        private static @Nullable String orNothing(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static void requireIn(List<String> levels, @Nullable String level, String setting) {
            if (level != null && !levels.contains(level)) {
                throw new IllegalArgumentException(
                        "splejs.login.oidc.%s must be one of splejs.login.oidc.levels".formatted(setting));
            }
        }
    }

    /**
     * The names of claims. Where there is none of a name that has dots, it is a path into claims that hold others:
     * {@code realm_access.roles}.
     *
     * @param id what stays the same of a person for as long as they work there; never a mail address
     * @param cvr eight digits
     * @param groups nothing: roles are given in Splejs
     * @param level the level of assurance, in the id token
     */
    public record Claims(
            @DefaultValue("sub") String id,
            @DefaultValue("cvr") String cvr,
            @Nullable String groups,
            @DefaultValue("name") String name,
            @DefaultValue("email") String mail,
            @DefaultValue("acr") String level) {

        public Claims {
            groups = groups == null || groups.isBlank() ? null : groups.strip();
            if (List.of(id, cvr, name, mail, level).stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("splejs.login.oidc.claims.* must name a claim each");
            }
        }
    }
}
