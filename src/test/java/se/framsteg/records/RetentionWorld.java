package se.framsteg.records;

/** A night in which one rule is followed, so that what other tests have made old stays. */
public final class RetentionWorld {
    private RetentionWorld() {}

    public static void night(Retention retention) {
        retention.run(rule -> rule.textKey().equals("network.rule.questions"));
    }
}
