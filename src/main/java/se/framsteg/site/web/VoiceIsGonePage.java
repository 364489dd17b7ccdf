package se.framsteg.site.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Says that somebody no longer wants to be heard here, and nothing of who it was. */
public record VoiceIsGonePage(Region region) implements Page {
    @Override
    public String template() {
        return "site/web/voiceIsGone";
    }
}
