package se.framsteg.plan.actions.web;

import static se.framsteg.shell.Say.say;

import java.util.Locale;

/** A way to look at a company's actions. */
public enum PlanView {
    LIST(""),
    TIMELINE("/timeline"),
    GRID("/grid"),
    MINE("/mine"),
    BANK("/bank"),
    WORKBOOK("/workbook");

    private final String address;

    PlanView(String address) {
        this.address = address;
    }

    /** Below the list's. */
    public String address() {
        return address;
    }

    public String textKey() {
        return "plan.action.view." + name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return say(textKey());
    }
}
