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
    /**
     * Undoes any of these: all is as before, and a seat it had is free. One who was in, and was said to have said no, is in
     * again where there is a seat, else on the waiting list; it keeps its place in the order of arrival.
     */
    REOPEN(State.SUBMITTED, State.ACCEPTED, State.WAITLISTED, State.REJECTED, State.WITHDRAWN),
    /** For an applicant who has said so in another way than by their link. */
    WITHDRAW(State.WITHDRAWN, State.SUBMITTED, State.NEEDS_INFO, State.WAITLISTED, State.ACCEPTED);

    private final State to;
    private final Set<State> from;

    Verb(State to, State... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** What an applicant has taken back themselves is no manager's to undo. */
    public boolean mayFollow(Application application) {
        boolean own = application.state() == State.WITHDRAWN && application.before() == null;
        return from.contains(application.state()) && !own;
    }

    /** What this makes of an application, if there is a seat for it where it needs one. */
    State to(Application application) {
        return this == REOPEN && application.before() != null ? application.before() : to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "applications.verb." + code();
    }
}
