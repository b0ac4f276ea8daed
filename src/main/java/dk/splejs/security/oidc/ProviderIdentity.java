package dk.splejs.security.oidc;

import dk.splejs.security.LoginSettings;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as a provider says.
 *
 * @param persistentId the provider's own, unique within the organisation
 * @param groups nothing where the provider is not asked for groups
 */
record ProviderIdentity(
        String cvr,
        String persistentId,
        String name,
        EmailAddress mail,
        @Nullable Set<String> groups) {

    private static final Pattern CVR = Pattern.compile("[0-9]{8}");
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_NAME = 160;
    private static final int HASHED_BYTES = 16;

    /**
     * Reads what the settings tell where to find.
     *
     * @throws LoginRefused if something that Splejs needs is not there, or is not what it should be
     */
    static ProviderIdentity read(Map<String, Object> claims, LoginSettings.Claims names) {
        return new ProviderIdentity(
                ClaimPath.text(claims, names.cvr())
                        .filter(text -> CVR.matcher(text).matches())
                        .orElseThrow(() -> missing(names.cvr())),
                ClaimPath.text(claims, names.id())
                        .filter(text -> text.length() <= LONGEST_ID)
                        .orElseThrow(() -> missing(names.id())),
                ClaimPath.text(claims, names.name())
                        .map(ProviderIdentity::oneLine)
                        .orElseThrow(() -> missing(names.name())),
                ClaimPath.text(claims, names.mail())
                        .filter(EmailAddress::isValid)
                        .map(EmailAddress::new)
                        .orElseThrow(() -> missing(names.mail())),
                groups(claims, names.groups()));
    }

    /**
     * The organisation's CVR number and a hash of the persistent id: always the same for the same person, of a shape that the
     * engine takes, and no name.
     */
    UserId userId() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((cvr + "\n" + persistentId).getBytes(StandardCharsets.UTF_8));
            return new UserId(cvr + "-" + HexFormat.of().formatHex(Arrays.copyOf(hash, HASHED_BYTES)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Somebody who is in no group may have no claim of groups at all. */
    private static @Nullable Set<String> groups(Map<String, Object> claims, @Nullable String path) {
        return path == null ? null : ClaimPath.texts(claims, path).orElse(Set.of());
    }

    private static String oneLine(String name) {
        String line = name.replaceAll("\\p{Cntrl}+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    private static LoginRefused missing(String claim) {
        return new LoginRefused(LoginRefused.Reason.CLAIM, "The claim " + claim + " is missing or of another shape");
    }
}
