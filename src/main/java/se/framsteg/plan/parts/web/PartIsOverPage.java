package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.say;

import se.framsteg.shell.Page;

/** A link that opens nothing. @param why the last part of a text's key */
public record PartIsOverPage(String why) implements Page {
    @Override
    public String template() {
        return "plan/parts/web/partIsOver";
    }

    public String says() {
        return say("plan.part.over." + why);
    }
}
