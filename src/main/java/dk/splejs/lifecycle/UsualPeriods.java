package dk.splejs.lifecycle;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long each step may take when the screening says nothing else; see {@code application.yml}.
 *
 * @param reminderBefore how long before the deadline of many the reminder comes
 */
@ConfigurationProperties("splejs.periods")
public record UsualPeriods(
        Term screening,
        Term revision,
        Term revisionReminder,
        Term review,
        Term estimation,
        Term pledge,
        Term approval,
        Term terms,
        Term confirmation,
        Term consent,
        Term reminderBefore) {}
