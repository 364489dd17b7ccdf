package se.framsteg.plan;

/** Somebody else has saved the action since the page was made: what they saved stands, and what was typed is shown beside it. */
public class ActionWasChanged extends RuntimeException {
    private final transient Action now;

    ActionWasChanged(Action now) {
        super("Action %d has version %d now".formatted(now.number(), now.version()));
        this.now = now;
    }

    public Action now() {
        return now;
    }
}
