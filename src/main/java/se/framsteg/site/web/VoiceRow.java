package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Lang;

/** What somebody who took part said, with consent. @param path its own page @param lang in which it is read @param translated whether it was said in the other */
public record VoiceRow(String name, String path, List<Said> said, Lang lang, boolean translated) {
    /** The same voice with only its first answers. */
    VoiceRow first(int answers) {
        return new VoiceRow(name, path, said.stream().limit(answers).toList(), lang, translated);
    }

    public record Said(String question, String answer) {}
}
