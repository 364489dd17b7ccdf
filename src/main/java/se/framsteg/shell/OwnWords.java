package se.framsteg.shell;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What somebody has typed in a box for a page: paragraphs, headings, lists, links and emphasis, and nothing else. A new line is a
 * new line, headings are all of the level that the page has room for, and of a picture its words are left.
 */
public final class OwnWords {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto", "tel")))
            .softbreak("<br>\n")
            .build();

    private static final Pattern LIST_MARK = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+");
    private static final int MOST_MARKS = 3;

    private OwnWords() {}

    /** @param heading the level of its headings, from 2 */
    public static Prose of(String typed, int heading) {
        Node document = PARSER.parse(typed.lines().map(OwnWords::shallow).collect(Collectors.joining("\n")));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading each) {
                each.setLevel(heading);
                visitChildren(each);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }
        });
        return new Prose(RENDERER.render(document));
    }

    /** A line of thousands of list marks would be as many lists in each other, which no stack holds: three are left. */
    private static String shallow(String line) {
        int here = 0;
        int marks = 0;
        int third = 0;
        Matcher mark = LIST_MARK.matcher(line);
        while (mark.region(here, line.length()).lookingAt()) {
            here = mark.end();
            marks++;
            if (marks == MOST_MARKS) {
                third = here;
            }
        }
        return marks > MOST_MARKS ? line.substring(0, third) + line.substring(here) : line;
    }
}
