package se.framsteg.flows;

/** Somebody else has saved the flow since the page was made: what they saved stands, and what was typed is shown beside it. */
public class FlowWasChanged extends RuntimeException {
    private final transient Flow now;

    FlowWasChanged(Flow now) {
        super("The flow has version %d now".formatted(now.version()));
        this.now = now;
    }

    public Flow now() {
        return now;
    }
}
