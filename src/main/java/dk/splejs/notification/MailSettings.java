package dk.splejs.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where links in mails lead and who mails are from. The address is configured and never taken from a request.
 *
 * @param baseUrl the address at which people reach Splejs, without a slash at the end
 */
@ConfigurationProperties("splejs")
record MailSettings(URI baseUrl, Mail mail) {

    MailSettings {
        if (baseUrl.getHost() == null) {
            throw new IllegalArgumentException("splejs.base-url must be an address such as https://splejs.example.dk");
        }
        baseUrl = URI.create(baseUrl.toString().replaceFirst("/+$", ""));
    }

    /** The address of a page, for somebody outside Splejs. */
    String link(String path) {
        return baseUrl + path;
    }

    String host() {
        return baseUrl.getHost();
    }

    /**
     * Settings of the mails themselves.
     *
     * @param from {@code Splejs <splejs@example.dk>}
     */
    record Mail(String from) {

        Mail {
            parse(from);
        }

        InternetAddress sender() {
            return parse(from);
        }

        private static InternetAddress parse(String from) {
            try {
                return new InternetAddress(from);
            } catch (AddressException e) {
                throw new IllegalArgumentException("splejs.mail.from must be one mail address", e);
            }
        }
    }
}
