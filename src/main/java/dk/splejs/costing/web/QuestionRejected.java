package dk.splejs.costing.web;

import dk.splejs.costing.CannotSplit;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import java.io.Serial;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;

/** A question that cannot be read (400), or that can be read and makes no sense (422). */
class QuestionRejected extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Fault> faults;

    private QuestionRejected(HttpStatus status, List<Fault> faults) {
        super("The question has faults: " + faults);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    static QuestionRejected unreadable(List<Fault> faults) {
        return new QuestionRejected(HttpStatus.BAD_REQUEST, faults);
    }

    /** What the split itself refuses about the participants that stand under this path. */
    static QuestionRejected unanswerable(CannotSplit nonsense, String path, List<Participant> group) {
        return new QuestionRejected(HttpStatus.UNPROCESSABLE_ENTITY, List.of(fault(nonsense, path, group)));
    }

    HttpStatus status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }

    private static Fault fault(CannotSplit nonsense, String path, List<Participant> group) {
        if (nonsense instanceof CannotSplit.NoParticipants) {
            return Fault.of(path, "none");
        }
        if (nonsense instanceof CannotSplit.NoWeight) {
            return Fault.of(path, "noWeight");
        }
        if (nonsense instanceof CannotSplit.DuplicateParticipant twice) {
            return Fault.of(path + "[" + last(twice.code(), group) + "].code", "duplicate", twice.code());
        }
        throw nonsense;
    }

    private static int last(ParticipantCode code, List<Participant> group) {
        return IntStream.range(0, group.size())
                .filter(i -> group.get(i).code().equals(code))
                .max()
                .orElseThrow();
    }
}
