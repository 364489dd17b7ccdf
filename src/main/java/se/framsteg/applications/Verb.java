package se.framsteg.applications;

import java.util.Locale;
import java.util.Set;
import se.framsteg.applications.Application.State;

/** What a manager may decide of an application, and of which ones. */
public enum Verb {
    /** As long as there are seats; beyond them it comes to stand on the waiting list. */
    ACCEPT(State.ACCEPTED, State.SUBMITTED, State.NEEDS_INFO, State.WAITLISTED),
    WAITLIST(State.WAITLISTED, State.SUBMITTED, State.NEEDS_INFO),
    REJECT(State.REJECTED, State.SUBMITTED, State.NEEDS_INFO, State.WAITLISTED),
    /** Undoes any of these: it keeps its place in the order of arrival, and a seat it had is free. */
    REOPEN(State.SUBMITTED, State.ACCEPTED, State.WAITLISTED, State.REJECTED),
    /** For an applicant who has said so in another way than by their link. */
    WITHDRAW(State.WITHDRAWN, State.SUBMITTED, State.NEEDS_INFO, State.WAITLISTED, State.ACCEPTED);

    private final State to;
    private final Set<State> from;

    Verb(State to, State... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    State to() {
        return to;
    }

    public boolean mayFollow(State state) {
        return from.contains(state);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "applications.verb." + code();
    }
}
