package se.framsteg.plan.web;

import static se.framsteg.shell.Say.say;

import java.util.Locale;

/** What every page of the plan leads on to. */
public enum PlanWay {
    STRATEGY("strategy"),
    ACTIONS("plan"),
    PARTS("plan/parts"),
    DECISIONS("plan/decisions"),
    OUTCOME("plan/outcome");

    private final String address;

    PlanWay(String address) {
        this.address = address;
    }

    /** Below the company's own address. */
    public String address() {
        return address;
    }

    public String textKey() {
        return "plan.ways." + name().toLowerCase(Locale.ROOT);
    }

    /** Who can read what lies there. */
    public String readers() {
        return say("plan.readers." + name().toLowerCase(Locale.ROOT));
    }

    public String words() {
        return say(textKey());
    }
}
