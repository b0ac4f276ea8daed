package dk.splejs.notification;

import dk.splejs.proposal.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that people must be told, about a proposal, a solution of the catalogue or people.
 *
 * @param proposal nothing where it is about a solution or about people
 * @param reference the proposal's, {@code F-2026-0042}, or whom it is about; empty for a solution
 * @param about the organisation it is about, by name, where the words of the kind name one
 * @param until the last day on which the reader can act, where there is one
 * @param reason the words of whoever decided, where there are any
 * @param linkPath the page or task to act on, from the root of Splejs: {@code /forslag/F-2026-0042}
 * @param cause names what happened, at most 200 characters; nobody is told of one cause twice
 */
public record Notice(
        NoticeKind kind,
        @Nullable ProposalId proposal,
        String reference,
        String title,
        @Nullable String about,
        @Nullable LocalDate until,
        @Nullable String reason,
        String linkPath,
        String cause) {

    private static final int MAX_CAUSE = 200;

    /** What the words of a kind call {0}, {1} and {2}, where it is about people. */
    public record About(String first, String second, String third) {}

    public static Notice ofPeople(NoticeKind kind, About about, String linkPath, String cause) {
        return new Notice(kind, null, about.first(), about.second(), about.third(), null, null, linkPath, cause);
    }

    public Notice {
        if (!linkPath.matches("/(?:[!-.0-~][!-~]*)?")) {
            throw new IllegalArgumentException("Not a path from the root of Splejs");
        }
        if (cause.isBlank() || cause.length() > MAX_CAUSE) {
            throw new IllegalArgumentException("A cause has 1 to 200 characters");
        }
    }

    /** About a solution: its title, and the version or organisation that the words of the kind name. */
    public static Notice ofEntry(NoticeKind kind, String title, @Nullable String about, String linkPath, String cause) {
        return new Notice(kind, null, "", title, about, null, null, linkPath, cause);
    }
}
