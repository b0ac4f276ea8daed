package dk.splejs.security;

import dk.splejs.shared.EmailAddress;
import java.security.SecureRandom;
import java.util.Locale;

/** Somebody who uses Splejs, and how to reach them. */
public record Person(UserId userId, String name, EmailAddress mail, Locale language) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nobody in particular, told apart from others who left by a number that means nothing. */
    Person anonymous() {
        String number = "%08x".formatted(RANDOM.nextInt());
        EmailAddress nowhere = new EmailAddress("tidligere-" + number + "@anonym.invalid");
        return new Person(userId, "Tidligere bruger " + number, nowhere, language);
    }
}
