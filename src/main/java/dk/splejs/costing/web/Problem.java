package dk.splejs.costing.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * A fault as the page shows it.
 *
 * @param id of the field on the page: {@code total}, {@code ceiling-3}
 * @param label what the field is called there
 */
record Problem(String id, String label, String message) {

    private static final Pattern ROW = Pattern.compile("participants\\[(\\d+)](\\.(\\w+))?");
    private static final Pattern CLASS = Pattern.compile("classWeights\\[(\\d+)]");
    private static final String LABEL = "costing.calculator.field.";
    private static final String MIXED = "mixedEqualShare";

    static List<Problem> of(List<Fault> faults, MessageSource messages, Locale locale) {
        return faults.stream().map(fault -> of(fault, messages, locale)).toList();
    }

    private static Problem of(Fault fault, MessageSource messages, Locale locale) {
        Matcher row = ROW.matcher(fault.field());
        if (row.matches()) {
            String field = row.group(3) == null ? "code" : row.group(3);
            String name = messages.getMessage(LABEL + field, null, locale);
            Object[] args = {Integer.parseInt(row.group(1)) + 1, name};
            String label = messages.getMessage("costing.calculator.row", args, locale);
            return new Problem(field + "-" + row.group(1), label, fault.message(messages, locale));
        }
        Matcher size = CLASS.matcher(fault.field());
        String field = size.matches() ? "classWeights" : fault.field();
        String id = size.matches() ? field + "-" + size.group(1) : field;
        return new Problem(
                id,
                messages.getMessage(LABEL + field, null, locale),
                shown(fault).message(messages, locale));
    }

    /** The page asks for a percentage where the API takes a part of one. */
    private static Fault shown(Fault fault) {
        return fault.field().equals(MIXED) ? Bounds.PERCENT.fault(MIXED) : fault;
    }
}
