package dk.splejs.proposal;

import dk.splejs.support.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The same on PostgreSQL. */
class OnPostgresTests {

    @Nested
    @OnPostgres
    class ProposalsThere extends ProposalsTests {}

    @Nested
    @OnPostgres
    class ReferencesThere extends ReferencesTests {}

    @Nested
    @OnPostgres
    class RepeatedSubmissionThere extends RepeatedSubmissionTests {}

    @Nested
    @OnPostgres
    class ScreeningsThere extends ScreeningsTests {}

    @Nested
    @OnPostgres
    class AttachmentsThere extends AttachmentsTests {}

    @Nested
    @OnPostgres
    class ProposalLinesThere extends ProposalLinesTests {}

    @Nested
    @OnPostgres
    class DecisionLogThere extends DecisionLogTests {}
}
