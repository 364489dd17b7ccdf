package se.framsteg.plan;

/** How a company's plan stands, in figures. @param late those that are still to be done and should have been */
public record PlanStanding(int actions, int done, int late) {
    public boolean isEmpty() {
        return actions == 0;
    }
}
