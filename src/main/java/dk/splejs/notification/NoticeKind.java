package dk.splejs.notification;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.util.StringUtils;

/** What people can be told. Each kind has its own subject and body in every language. */
public enum NoticeKind {
    PROPOSAL_SUBMITTED,
    SCREENING_REQUESTED,
    PROPOSAL_RETURNED,
    REVISION_REMINDER,
    PROPOSAL_REJECTED,
    PROPOSAL_MERGED,
    PROPOSAL_TOOK_IN,
    MERGE_PROPOSED,
    MERGE_REMINDER,
    MERGE_DECLINED,
    MERGE_LAPSED,
    REVIEW_INVITATION,
    REVIEW_REMINDER,
    REVIEW_EXTENDED,
    REVIEW_LAPSED,
    REVIEW_CLOSED,
    ESTIMATE_REQUESTED,
    SHARE_INVITATION,
    SHARE_REMINDER,
    SHARE_LAPSED,
    PROPOSAL_FINANCED,
    PROPOSAL_NOT_FINANCED,
    APPROVAL_REQUESTED,
    BOARD_INFORMED,
    APPROVAL_RETURNED,
    PROPOSAL_PUBLISHED,
    PROPOSAL_WITHDRAWN,
    PROPOSAL_SHELVED,
    TERMS_INVITATION,
    TERMS_REMINDER,
    TERMS_LAPSED,
    CONFIRMATION_REQUESTED,
    CHANGE_REJECTED,
    ORGANISATION_JOINED,
    ORGANISATION_LEFT,
    TASK_OVERDUE,
    ENTRY_NEW_VERSION,
    ENTRY_COMMENTED,
    ENTRY_ADOPTION_ENDED,
    ENTRY_LEFT,
    ACCOUNT_MADE,
    PASSWORD_LINK,
    DELEGATION_GIVEN,
    DELEGATION_ENDED,
    ROLE_REVIEW_DUE,
    WEBHOOK_STOPPED,
    WEBHOOK_GIVEN_UP;

    /** Whether its link is made when the mail goes out, and stands in the mail only. */
    boolean hasOneTimeLink() {
        return this == ACCOUNT_MADE || this == PASSWORD_LINK;
    }

    /** {@code notification.reviewInvitation}, which the message keys of this kind begin with. */
    String messageKey() {
        return "notification." + StringUtils.uncapitalize(words());
    }

    private String words() {
        return Arrays.stream(name().toLowerCase(Locale.ROOT).split("_", -1))
                .map(StringUtils::capitalize)
                .collect(joining());
    }
}
