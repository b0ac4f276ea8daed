package dk.splejs.proposal.web;

import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.FileType;
import dk.splejs.proposal.ProposalId;
import java.util.List;

/** The files of a proposal that is being written, with the addresses that belong to them. */
record DraftFiles(ProposalId proposal, List<AttachmentView> list) {

    public String address() {
        return "/forslag/kladde/" + proposal + "/bilag";
    }

    public String href(AttachmentView file) {
        return address() + "/" + file.id();
    }

    /** Whether one more would be refused. */
    public boolean full() {
        return list.size() >= Attachments.MOST;
    }

    public int most() {
        return Attachments.MOST;
    }

    /** What the file chooser offers. */
    public String accepted() {
        return FileType.accepted();
    }
}
