package dk.splejs.federation;

import dk.splejs.catalogue.EntryImports;
import dk.splejs.catalogue.ImportOutcome;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.outgoing.CallFailed;
import dk.splejs.outgoing.CallProblem;
import dk.splejs.outgoing.OutgoingCalls;
import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Makes a solution out of the publiccode.yml that stands beside its source code, as often as that changes. */
@Service
public class PublicCodeImports {

    private static final int GONE = 404;

    private final OutgoingCalls calls;
    private final EntryImports entries;

    PublicCodeImports(OutgoingCalls calls, EntryImports entries) {
        this.calls = calls;
        this.entries = entries;
    }

    /** The organisations for which they may import. */
    public Set<OrganisationCode> owners(Actor actor) {
        return actor.organisations(Role.SUBMITTER);
    }

    /**
     * Gets the file at an address, or beside the source code that is there.
     *
     * @throws CallFailed when there is none, or the address may not be asked for
     */
    public byte[] fetch(String address) {
        calls.check(address);
        List<String> places = SourcePlaces.of(address);
        for (String place : places.subList(0, places.size() - 1)) {
            try {
                return calls.get(place, DescriptionReader.MOST_BYTES);
            } catch (CallFailed failed) {
                if (failed.problem() != CallProblem.REFUSED || failed.status() != GONE) {
                    throw failed;
                }
            }
        }
        return calls.get(places.get(places.size() - 1), DescriptionReader.MOST_BYTES);
    }

    /**
     * Tells what importing the file would come to, and does nothing.
     *
     * @throws DescriptionRefused naming everything that is wrong with it
     */
    public Preview preview(Actor importer, OrganisationCode owner, byte[] file) {
        DescriptionReader.Read read = DescriptionReader.read(file, owner);
        return new Preview(
                read.entry().content().texts(),
                read.entry().content().particulars(),
                outcome(importer, read),
                read.remarks());
    }

    /**
     * Makes the solution, or brings it up to date.
     *
     * @throws DescriptionRefused naming everything that is wrong with it
     */
    public Slug save(Actor importer, OrganisationCode owner, byte[] file) {
        DescriptionReader.Read read = DescriptionReader.read(file, owner);
        outcome(importer, read);
        return entries.save(importer, read.entry());
    }

    private ImportOutcome outcome(Actor importer, DescriptionReader.Read read) {
        try {
            return entries.preview(importer, List.of(read.entry())).get(0);
        } catch (AccessDeniedException others) {
            throw DescriptionReader.refused("othersEntry");
        }
    }

    /** What would be made. */
    public record Preview(Texts texts, Particulars particulars, ImportOutcome outcome, List<KeyProblem> remarks) {

        public Preview {
            remarks = List.copyOf(remarks);
        }

        /** {@code federation.outcome.new}. */
        public String messageKey() {
            return "federation.outcome." + outcome.name().toLowerCase(Locale.ROOT);
        }
    }
}
