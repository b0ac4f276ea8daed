package dk.splejs.security;

import dk.splejs.security.PasswordRules.Weakness;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/** The same rules where people change their password: in the engine's web application Admin, which tells them in Danish. */
class WebappPasswordPolicy implements PasswordPolicy {

    @Override
    public List<PasswordPolicyRule> getRules() {
        return Arrays.stream(Weakness.values())
                .<PasswordPolicyRule>map(Rule::new)
                .toList();
    }

    private record Rule(Weakness weakness) implements PasswordPolicyRule {

        /** The key of its words in Admin's translations. */
        @Override
        public String getPlaceholder() {
            return "PASSWORD_POLICY_SPLEJS_" + weakness;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return execute(password, null);
        }

        @Override
        public boolean execute(String password, @Nullable User user) {
            String userId = user == null || user.getId() == null ? "" : user.getId();
            return !PasswordRules.weaknesses(userId, password).contains(weakness);
        }
    }
}
