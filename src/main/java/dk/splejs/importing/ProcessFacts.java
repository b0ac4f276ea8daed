package dk.splejs.importing;

import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.WebAddress;
import dk.splejs.shared.EmailAddress;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What else a process says. */
final class ProcessFacts {

    private static final Pattern ADDRESS = Pattern.compile("https://[!-~&&[^\\s,;<>\"']]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.)]+$");
    private static final int MOST_ADDRESSES = 10;
    private static final int LONGEST_SUPPLIER = 200;

    private ProcessFacts() {}

    static Particulars of(SourceRecord process, Phase phase, List<Remark> remarks) {
        String supplier =
                ProcessTexts.shortened(ProcessTexts.line(process, "vendor"), LONGEST_SUPPLIER, "vendor", remarks);
        return new Particulars(
                null,
                null,
                repositories(process, remarks),
                null,
                supplier.isEmpty() ? null : supplier,
                contact(process, remarks),
                HoursSaved.of(process, remarks),
                standing(process, phase));
    }

    private static String standing(SourceRecord process, Phase phase) {
        String from = "Hentet fra OS2autoproces, nr. " + process.text("id").orElse("") + ".";
        return switch (phase) {
            case DECOMMISSIONED -> from + " Taget ud af drift hos ejeren.";
            case RAPID -> from + " Delt uden fase.";
            default -> from;
        };
    }

    /** A free text with links in it. */
    private static List<String> repositories(SourceRecord process, List<Remark> remarks) {
        String text = process.text("codeRepositoryUrl").orElse("");
        List<String> addresses = ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(address -> SENTENCE_END.matcher(address).replaceAll(""))
                .filter(WebAddress::isValid)
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
        if (addresses.isEmpty() && !text.isEmpty()) {
            remarks.add(Remark.of("links"));
        }
        return addresses;
    }

    /** A shared mailbox; words that are no address may name somebody, and are not taken. */
    private static @Nullable EntryContact contact(SourceRecord process, List<Remark> remarks) {
        String text = process.text("otherContactEmail").orElse("");
        if (!text.isEmpty() && !EmailAddress.isValid(text)) {
            remarks.add(Remark.of("contact"));
            return null;
        }
        return text.isEmpty() ? null : new EntryContact(null, new EmailAddress(text));
    }
}
