package se.framsteg.shell.mail;

/** A piece of a letter, the same in plain text and in HTML. */
public sealed interface Block {
    record Paragraph(String text) implements Block {}

    /** What a person has written: paragraphs between empty lines, with addresses that can be followed. */
    record Written(String text) implements Block {}

    /** Something to go on with: an own path, written out in full when the letter is made. */
    record Link(String text, String path) implements Block {}

    /** A code to type on another device, on a line of its own. */
    record Code(String text) implements Block {}
}
