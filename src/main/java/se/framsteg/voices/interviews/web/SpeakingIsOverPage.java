package se.framsteg.voices.interviews.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record SpeakingIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "voices/interviews/web/over";
    }
}
