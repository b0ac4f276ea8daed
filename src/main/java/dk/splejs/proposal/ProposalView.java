package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for everyone who may read it: its content has neither contact nor internal note.
 *
 * @param reference {@code F-2026-0042}, none while it is a draft
 * @param author who wrote it down
 * @param screened a screening let it through to readers outside its organisation
 * @param endReason why it was withdrawn, stopped or rejected
 * @param mergedInto the proposal that took it in
 * @param builtOn the solution that it was made out of
 */
public record ProposalView(
        ProposalId id,
        long version,
        @Nullable String reference,
        OrganisationCode owner,
        UserId author,
        ProposalContent content,
        Phase phase,
        Milestones times,
        boolean screened,
        @Nullable String endReason,
        @Nullable ProposalId mergedInto,
        @Nullable BuiltOn builtOn) {

    public String title() {
        return content.title();
    }

    public Visibility visibility() {
        return content.visibility();
    }

    /** An organisation's volume: what it stated itself, and where that says too little, what its own proposal says. */
    public Volume volumeOf(OrganisationCode organisation, Volume stated) {
        return organisation.equals(owner) ? stated.orElse(content.volume()) : stated;
    }

    /** How people speak of it: reference and title, {@code F-2026-0042 Automatisk journalisering}. */
    public String name() {
        return reference == null ? title() : reference + " " + title();
    }

    /** The reference of a proposal that was submitted, as every proposal in a process is. */
    public String requireReference() {
        return Objects.requireNonNull(reference, "A draft has no reference");
    }

    /** The path of its page. A draft has none: where it is written. */
    public String href() {
        return reference == null ? "/forslag/kladde/" + id + "/rediger" : "/forslag/" + reference;
    }
}
