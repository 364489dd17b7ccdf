package se.framsteg.shell.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;

/** The HTML of a letter: plain paragraphs and the region's marks, nothing that a mail reader would have to fetch. */
public record LetterPage(
        String subject, List<Block> blocks, @Nullable LetterFoot foot) implements Page {
    @Override
    public String template() {
        return "shell/mail/letter";
    }
}
