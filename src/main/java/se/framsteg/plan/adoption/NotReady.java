package se.framsteg.plan.adoption;

import se.framsteg.plan.Readiness;

/** A plan that lacks something is not put before anybody. */
public class NotReady extends RuntimeException {
    private final transient Readiness readiness;

    NotReady(Readiness readiness) {
        this.readiness = readiness;
    }

    public Readiness readiness() {
        return readiness;
    }
}
