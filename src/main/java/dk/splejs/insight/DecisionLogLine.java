package dk.splejs.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.proposal.LogLine;
import dk.splejs.proposal.SealedEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of a decision log. One that its reader may not see gives nothing but its place, so that the others can be checked:
 * its digest is salted, and the salt is not told.
 *
 * @param digest of what the line says
 * @param hash of the line before and the digest
 * @param content what it says, for those who may see it
 */
public record DecisionLogLine(
        int position,
        String previous,
        String digest,
        String hash,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Content content) {

    static DecisionLogLine open(SealedEntry entry, boolean withNames) {
        LogLine line = entry.line();
        Content content = new Content(
                entry.salt(),
                line.time(),
                line.actorMark(),
                withNames ? entry.entry().actorName() : null,
                line.organisation(),
                line.action(),
                line.reason());
        return new DecisionLogLine(line.position(), entry.previous(), entry.digest(), entry.hash(), content);
    }

    static DecisionLogLine closed(SealedEntry entry) {
        return new DecisionLogLine(entry.line().position(), entry.previous(), entry.digest(), entry.hash(), null);
    }

    /**
     * What a line says.
     *
     * @param at UTC, in microseconds
     * @param actor stands for who decided, nothing where nobody did
     * @param actorName what they are called, for members; not part of the digest
     * @param organisation its code
     */
    public record Content(
            String salt,
            String at,
            @Nullable String actor,
            @Nullable String actorName,
            @Nullable String organisation,
            String action,
            @Nullable String reason) {}
}
