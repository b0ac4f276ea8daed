package dk.splejs.lifecycle.duty;

import dk.splejs.shared.DanishFormat;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts and figures for the facts of forms, in Danish as the forms are. */
@Component
class Words {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final MessageSource messages;
    private final DanishFormat format;

    Words(MessageSource messages, DanishFormat format) {
        this.messages = messages;
        this.format = format;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DANISH);
    }

    String money(Money amount) {
        return format.money(amount);
    }

    /** The amount, and how much of it is VAT where some is. */
    String money(Money amount, Money vat) {
        return vat.isZero() ? money(amount) : of("lifecycle.fact.vat", money(amount), money(vat));
    }

    String number(long number) {
        return format.number(number);
    }

    String number(BigDecimal number) {
        return format.number(number);
    }

    String deadline(@Nullable Instant due) {
        return due == null ? of("lifecycle.fact.noDeadline") : format.date(due);
    }
}
