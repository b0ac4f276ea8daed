package dk.splejs.financing;

/** A share with the round it belongs to, as it is read in one statement. */
record NewestShare(FinancingRound round, FinancingShare share) {

    ProposalShare view() {
        return new ProposalShare(round.proposal(), round.result(), share.view());
    }
}
