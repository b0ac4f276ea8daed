package dk.splejs.security;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * How the engine keeps passwords: PBKDF2 with HMAC-SHA-512, written as {@code iterations$salt and hash}. It is slow on
 * purpose; a hash made with another number of iterations can still be checked. BCrypt would look at 72 bytes only.
 */
@Component
class SlowHash implements PasswordEncryptor {

    private static final String NAME = "PBKDF2-SHA512";
    private static final int SALT_BYTES = 16;
    private static final String BETWEEN = "$";

    private final int iterations;
    private final String nobodys;

    SlowHash(@Value("${splejs.passwords.iterations:210000}") int iterations) {
        this.iterations = iterations;
        this.nobodys = encrypt("nobody's");
    }

    @Override
    public String encrypt(String password) {
        return iterations + BETWEEN + encoder(iterations).encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        int end = encrypted.indexOf(BETWEEN);
        return encoder(Integer.parseInt(encrypted.substring(0, end))).matches(password, encrypted.substring(end + 1));
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Takes as long as a check does, so that a name that nobody has cannot be told by the time. */
    void pretendToCheck(String password) {
        check(password, nobodys);
    }

    /** Whether the engine would keep a new password in this way too. */
    boolean isCurrent(String stored) {
        return stored.startsWith("{" + NAME + "}" + iterations + BETWEEN);
    }

    private static Pbkdf2PasswordEncoder encoder(int iterations) {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }
}
