package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Lang;

/** What somebody who took part said, with consent. @param path its own page @param lang what it was said in */
public record VoiceRow(String name, String path, List<Said> said, Lang lang) {
    /** The same voice with only its first answers. */
    VoiceRow first(int answers) {
        return new VoiceRow(name, path, said.stream().limit(answers).toList(), lang);
    }

    public record Said(String question, String answer) {}
}
