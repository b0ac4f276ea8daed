package dk.splejs.demo;

import dk.splejs.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Proposals in every phase, each taken there step by step. */
@Component
@Profile("demo")
class DemoProposals {

    private static final List<String> FUNEN =
            List.of("0410", "0420", "0430", "0440", "0450", "0461", "0479", "0480", "0482", "0492");
    private static final int DECIDED_DAYS_AGO = 14;
    private static final List<String> SOME = List.of("0420", "0430", "0461", "0479");

    private final DemoProcess process;
    private final DemoNewcomers newcomers;
    private final DemoTexts texts;
    private final Clock clock;

    DemoProposals(DemoProcess process, DemoNewcomers newcomers, DemoTexts texts, Clock clock) {
        this.process = process;
        this.newcomers = newcomers;
        this.texts = texts;
        this.clock = clock;
    }

    void create() {
        submit(0);
        underReview(submit(1));
        estimated(submit(2));
        returned(submit(3));
        financing(submit(4));
        approval(submit(5));
        published(submit(6));
        rejected(submit(7));
        shelved(submit(8));
        process.withdraw(texts.owner(9), submit(9), "Vi finder løsningen sammen med vores leverandør.");
        merged(submit(10));
    }

    private ProposalId submit(int number) {
        return process.submit(texts.owner(number), texts.content(number));
    }

    /** All municipalities are asked, and some have answered. */
    private void underReview(ProposalId proposal) {
        screen(proposal, List.of(), "2");
        process.answerEach("reviewer", proposal, FUNEN, DemoAnswers.need());
        process.answerEach("reviewer", proposal, List.of("0147", "0151", "0153"), DemoAnswers.noNeed());
    }

    private void estimated(ProposalId proposal) {
        screen(proposal, FUNEN, "1");
        process.answerEach("reviewer", proposal, SOME, DemoAnswers.need());
        process.answerEach("reviewer", proposal, FUNEN, DemoAnswers.noNeed());
    }

    private void financing(ProposalId proposal) {
        estimated(proposal);
        process.answer("analyst", proposal, DemoAnswers.estimate("480000", "inhabitants"));
        process.answerEach("budget", proposal, SOME.subList(0, 2), commitment());
    }

    private void approval(ProposalId proposal) {
        screen(proposal, FUNEN, "2");
        process.answerEach("reviewer", proposal, FUNEN, DemoAnswers.need());
        process.answer("analyst", proposal, DemoAnswers.estimate("998500", "degressive"));
        process.answerEach("budget", proposal, FUNEN, commitment());
    }

    private Map<String, Object> commitment() {
        return DemoAnswers.commitment(decidedOn());
    }

    private LocalDate decidedOn() {
        return LocalDate.now(clock).minusDays(DECIDED_DAYS_AGO);
    }

    private void published(ProposalId proposal) {
        approval(proposal);
        process.answer("board.1", proposal, DemoAnswers.decision("approve", "God fælles løsning med bred opbakning."));
        newcomers.join("0621", proposal, DemoAnswers.acceptedTerms(decidedOn()));
        newcomers.ask("0630", proposal);
    }

    private void returned(ProposalId proposal) {
        process.answer(
                "coordinator",
                proposal,
                DemoAnswers.decision("return", "Beskriv, hvilke bevillinger det drejer sig om."));
    }

    private void rejected(ProposalId proposal) {
        process.answer(
                "coordinator",
                proposal,
                DemoAnswers.decision("reject", "Løsningen findes allerede som fælles produkt."));
    }

    private void shelved(ProposalId proposal) {
        screen(proposal, FUNEN, "sandbox");
        process.answerEach("reviewer", proposal, FUNEN, DemoAnswers.noNeed());
    }

    private void merged(ProposalId proposal) {
        process.answer("coordinator", proposal, DemoAnswers.merge("F-%d-0003".formatted(texts.year())));
    }

    private void screen(ProposalId proposal, List<String> invited, String level) {
        process.answer("coordinator", proposal, DemoAnswers.acceptance(invited, level));
    }
}
