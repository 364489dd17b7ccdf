package se.framsteg.shell.mail;

import java.util.List;
import se.framsteg.shell.Page;

/** The HTML of a letter: plain paragraphs, no pictures, nothing that a mail reader would have to fetch. */
public record LetterPage(String subject, List<Block> blocks) implements Page {
    @Override
    public String template() {
        return "shell/mail/letter";
    }
}
