package dk.splejs.notification;

import dk.splejs.proposal.ProposalId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices for tests. */
final class ANotice {

    private NoticeKind kind = NoticeKind.REVIEW_INVITATION;
    private String title = "Automatisk journalisering";
    private @Nullable LocalDate until = LocalDate.of(2026, 11, 23);
    private @Nullable String reason;
    private String linkPath = "/opgaver";
    private String cause = "test " + UUID.randomUUID();

    static ANotice aNotice() {
        return new ANotice();
    }

    ANotice of(NoticeKind other) {
        this.kind = other;
        return this;
    }

    ANotice titled(String other) {
        this.title = other;
        return this;
    }

    ANotice until(@Nullable LocalDate day) {
        this.until = day;
        return this;
    }

    ANotice because(@Nullable String words) {
        this.reason = words;
        return this;
    }

    ANotice linkingTo(String path) {
        this.linkPath = path;
        return this;
    }

    ANotice causedBy(String what) {
        this.cause = what;
        return this;
    }

    Notice build() {
        ProposalId proposal = new ProposalId(UUID.randomUUID());
        return new Notice(kind, proposal, "F-2026-0042", title, null, until, reason, linkPath, cause);
    }
}
