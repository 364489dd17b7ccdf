package se.framsteg.ideas.web;

import static se.framsteg.shell.Say.say;

import java.util.Locale;

/** The ways to look at a company's ideas. */
public enum IdeaWay {
    LIST("ideas"),
    BOARD("ideas/board"),
    PRIORITIES("ideas/priorities");

    private final String address;

    IdeaWay(String address) {
        this.address = address;
    }

    /** Below the company's own address. */
    public String address() {
        return address;
    }

    public String textKey() {
        return "ideas.ways." + name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return say(textKey());
    }
}
