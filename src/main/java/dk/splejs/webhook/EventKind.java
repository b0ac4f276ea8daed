package dk.splejs.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be told outside. Each is something that anybody may read. */
public enum EventKind {
    SOLUTION_PUBLISHED("solution.published"),
    SOLUTION_CHANGED("solution.changed"),
    /** It left the community. */
    SOLUTION_DISCONTINUED("solution.discontinued"),
    ADOPTION_OPENED("adoption.opened"),
    ADOPTION_CHANGED("adoption.changed"),
    ADOPTION_ENDED("adoption.ended"),
    /** A proposal that everybody may read passed its screening: before that nobody outside knows of it. */
    PROPOSAL_OPENED("proposal.opened"),
    PROPOSAL_MOVED("proposal.moved"),
    /** Nothing happened: somebody tries whether it works. Not to be chosen, for it is sent when asked for. */
    PING("ping");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** Those that an organisation can ask for. */
    public static List<EventKind> choices() {
        return Arrays.stream(values()).filter(kind -> kind != PING).toList();
    }

    /** The one of this word; only those that can be asked for. */
    public static Optional<EventKind> find(String word) {
        return choices().stream().filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** What it is called outside: {@code solution.published}. */
    public String word() {
        return word;
    }

    /** {@code webhook.kind.solution.published}. */
    public String messageKey() {
        return "webhook.kind." + word;
    }
}
