package dk.splejs.insight.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.insight.CaseFile;
import dk.splejs.insight.CostSection;
import dk.splejs.insight.ReviewSection;
import dk.splejs.insight.ShareLine;
import dk.splejs.insight.StepLine;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.review.NeedSummary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in JSON, as one reader may see it: what the reader may not see is left out. Amounts are kroner as decimal
 * strings, {@code "21706.52"}; moments are UTC.
 *
 * @param endState published, rejected, withdrawn, shelved or merged; null while it is under way
 * @param steps everyone it waits for
 */
record ProposalResource(
        String reference,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String summary,
        Party owner,
        String phase,
        @Nullable String endState,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mergedInto,
        @Nullable Instant submittedAt,
        List<Step> steps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reviews reviews,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cost cost,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Share> shares,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String catalogue,
        Map<String, String> links) {

    static ProposalResource of(CaseFile file) {
        ProposalView view = file.view();
        return new ProposalResource(
                view.requireReference(),
                view.title(),
                view.content().summary(),
                new Party(view.owner(), file.ownerName()),
                view.phase().word(),
                view.phase().ended() ? view.phase().word() : null,
                view.endReason(),
                file.end().mergedInto(),
                view.times().submitted(),
                file.where().steps().stream().map(Step::of).toList(),
                file.reviews() == null ? null : Reviews.of(file.reviews()),
                file.costs() == null ? null : Cost.of(file.costs()),
                file.costs() == null ? null : Share.of(file.costs()),
                file.end().slug(),
                links(view.requireReference(), file.end().slug()));
    }

    private static Map<String, String> links(String reference, @Nullable String slug) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/v1/proposals/" + reference);
        links.put("page", "/forslag/" + reference);
        if (slug != null) {
            links.put("catalogue", "/api/v1/catalogue/" + slug);
        }
        return links;
    }

    /** An organisation. */
    record Party(String code, String name) {

        Party(OrganisationCode code, String name) {
            this(code.value(), name);
        }
    }

    /**
     * Somebody it waits for.
     *
     * @param step the user task in the diagram
     * @param holder the group that may do it
     * @param taskId for those who may do it
     */
    record Step(
            String step,
            String name,
            String holder,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Party organisation,

            Instant since,
            @Nullable Instant due,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String taskId) {

        static Step of(StepLine line) {
            OrganisationCode code = line.step().organisation();
            String name = line.organisationName();
            return new Step(
                    line.step().taskKey(),
                    line.step().name(),
                    line.step().holder(),
                    code == null || name == null ? null : new Party(code, name),
                    line.step().since(),
                    line.step().due(),
                    line.mine() ? line.step().taskId() : null);
        }
    }

    /** How the review goes; what the answers come to is for those who may see them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reviews(
            int invited,
            int answered,
            @Nullable Integer withNeed,
            @Nullable Integer interested) {

        static Reviews of(ReviewSection section) {
            NeedSummary need = section.need();
            return new Reviews(
                    section.invited(),
                    section.answered(),
                    need == null ? null : (Integer) need.withNeed(),
                    need == null ? null : (Integer) need.interested());
        }
    }

    /** What it costs in all. */
    record Cost(String oneOff, String yearly) {

        static Cost of(CostSection section) {
            return new Cost(section.total().toString(), section.totalYearly().toString());
        }
    }

    /** What one organisation is asked to pay; its answer is for those who may see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Share(
            String code,
            String name,
            String share,
            String yearlyShare,
            @Nullable String answer,
            @Nullable String status) {

        static @Nullable List<Share> of(CostSection section) {
            return section.outcome() == null
                    ? null
                    : section.shares().stream().map(Share::of).toList();
        }

        private static Share of(ShareLine line) {
            return new Share(
                    line.code().value(),
                    line.organisationName(),
                    line.oneOff().toString(),
                    line.yearly().toString(),
                    line.answer() == null ? null : line.answer().formValue(),
                    line.status() == null ? null : line.status().name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
