package se.framsteg.shell.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person has written in a large field, taken apart to be shown: an empty line makes a paragraph, and addresses of the
 * web and of mail can be followed. Only what begins with http or holds an at sign becomes a link; nothing of it is markup.
 */
public final class WrittenText {
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>\"'`]+[^\\s<>\"'`.,;:!?)\\]}]|[\\w.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+");

    private WrittenText() {}

    /** A piece of a line; {@code address} is where it leads, empty where it is only words. */
    public record Piece(String text, String address) {}

    /** Paragraphs, each of lines, each of pieces. */
    public static List<List<List<Piece>>> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R[ \\t]*\\R\\s*"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.lines().map(WrittenText::pieces).toList())
                .toList();
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (Matcher found = ADDRESS.matcher(line); found.find(); from = found.end()) {
            if (found.start() > from) {
                pieces.add(new Piece(line.substring(from, found.start()), ""));
            }
            String address = found.group();
            pieces.add(new Piece(address, address.startsWith("http") ? address : "mailto:" + address));
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), ""));
        }
        return pieces;
    }
}
