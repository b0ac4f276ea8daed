package dk.splejs.costing.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What is wrong with one field of a question.
 *
 * @param field its path: {@code total}, {@code participants[3].ceiling}
 * @param key of the message, without its prefix
 * @param args what the message names
 */
record Fault(String field, String key, List<Object> args) {

    private static final String PREFIX = "costing.calculator.fault.";

    static Fault of(String field, String key, Object... args) {
        return new Fault(field, key, List.of(args));
    }

    String message(MessageSource messages, Locale locale) {
        return messages.getMessage(PREFIX + key, args.toArray(), locale);
    }
}
