package se.framsteg.plan.adoption;

/** Somebody else has saved the proposal since the writer's page was shown. */
public class ProposalWasChanged extends RuntimeException {
    private final transient Proposal stands;

    ProposalWasChanged(Proposal stands) {
        this.stands = stands;
    }

    public Proposal stands() {
        return stands;
    }
}
