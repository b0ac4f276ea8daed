package dk.splejs.administration.web;

import dk.splejs.security.PasswordRules;
import java.util.Optional;

/** A password typed twice. */
record NewPassword(String password, String again) {

    private static final int LONGEST = 200;

    /** The key of what is wrong with it for this account. */
    Optional<String> problem(String userId) {
        if (password.length() > LONGEST) {
            return Optional.of("administration.password.LONG");
        }
        Optional<String> weak = PasswordRules.weaknesses(userId, password).stream()
                .findFirst()
                .map(weakness -> "administration.password." + weakness);
        boolean same = password.equals(again);
        return weak.isPresent() || same ? weak : Optional.of("administration.password.DIFFERENT");
    }

    /** Without the passwords, because records end up in logs. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
