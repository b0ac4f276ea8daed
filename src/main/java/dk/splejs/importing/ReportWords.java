package dk.splejs.importing;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report in the reader's language. */
@Component
public class ReportWords {

    private final MessageSource messages;

    ReportWords(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code 0 nye, 0 ændret, 800 uændret, 0 udeladt}. */
    public String summary(ImportReport report, Locale locale) {
        return text(
                report.dryRun() ? "importing.summary.dry" : "importing.summary",
                locale,
                report.newOnes(),
                report.changed(),
                report.unchanged(),
                report.leftOut());
    }

    public String result(ReportLine line, Locale locale) {
        return text(line.result().messageKey(), locale);
    }

    /** All that is to tell about it; perhaps nothing. */
    public String remarks(ReportLine line, Locale locale) {
        return line.remarks().stream()
                .map(remark -> text(remark.key(), locale, remark.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    public String of(FileRefused refusal, Locale locale) {
        return text(refusal.reason().messageKey(), locale);
    }

    /** Of a column of the report: row, id, title, result or remarks. */
    public String heading(String column, Locale locale) {
        return text("importing.report." + column, locale);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
