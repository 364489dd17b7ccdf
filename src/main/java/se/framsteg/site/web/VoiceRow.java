package se.framsteg.site.web;

import java.util.List;

/** What somebody who took part said, with consent. */
public record VoiceRow(String name, List<Said> said) {
    /** The same voice with only its first answers. */
    VoiceRow first(int answers) {
        return new VoiceRow(name, said.stream().limit(answers).toList());
    }

    public record Said(String question, String answer) {}
}
