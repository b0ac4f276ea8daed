package dk.splejs.costing.web;

import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Step;
import dk.splejs.shared.DanishFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a split came about, a sentence for each step. */
@Component
class StepWords {

    private static final int NAMED = 10;

    private final MessageSource messages;
    private final DanishFormat format;

    StepWords(MessageSource messages, DanishFormat format) {
        this.messages = messages;
        this.format = format;
    }

    String of(Step step, Locale locale) {
        if (step instanceof Step.Divided divided) {
            return text(
                    locale,
                    "divided",
                    format.money(divided.amount()),
                    divided.among(),
                    format.number(divided.weight()));
        }
        if (step instanceof Step.Capped capped) {
            return text(locale, "capped", names(capped.codes(), locale), format.money(capped.amount()));
        }
        if (step instanceof Step.Rounded rounded) {
            return text(locale, "rounded", rounded.leftOver().ore(), names(rounded.codes(), locale));
        }
        return text(locale, "uncovered", format.money(((Step.Uncovered) step).gap()));
    }

    /** Who is not in the group because its own condition failed. */
    String dropped(List<ParticipantCode> codes, Locale locale) {
        return text(locale, "dropped", names(codes, locale), codes.size());
    }

    private String names(List<ParticipantCode> codes, Locale locale) {
        String named = codes.stream().limit(NAMED).map(ParticipantCode::value).collect(Collectors.joining(", "));
        return codes.size() > NAMED ? text(locale, "more", named, codes.size() - NAMED) : named;
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage("costing.calculator.step." + key, args, locale);
    }
}
