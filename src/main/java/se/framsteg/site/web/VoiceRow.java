package se.framsteg.site.web;

import java.util.List;

/** What somebody who took part said, with consent. */
public record VoiceRow(String name, List<Said> said) {
    public record Said(String question, String answer) {}
}
