package se.framsteg.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What somebody has typed in a box for a page: paragraphs, headings, lists, links and emphasis, and nothing else. A new line is a
 * new line, headings are all of the level that the page has room for, and of a picture its words are left.
 */
public final class OwnWords {
    private static final List<String> PROTOCOLS = List.of("https", "http", "mailto", "tel");
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS))
            .softbreak("<br>\n")
            .build();

    /** Where a link may lead: there, or to an address or a place on the page of one's own. */
    private static final Pattern LEADS =
            Pattern.compile("(?i:" + String.join("|", PROTOCOLS) + "):.|/(?!/)|#.", Pattern.DOTALL);

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

    /** A link that leads nowhere it may: what it says, and the address that stands in it. */
    public record Lost(String says, String address) {}

    /** The links that would lead nowhere: those to other addresses than web pages, mailboxes and telephones. */
    public static List<Lost> lost(String typed) {
        var lost = new ArrayList<Lost>();
        PARSER.parse(typed.lines().map(OwnWords::shallow).collect(Collectors.joining("\n")))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        if (!LEADS.matcher(link.getDestination()).lookingAt()) {
                            lost.add(new Lost(words(link), link.getDestination()));
                        }
                    }
                });
        return lost;
    }

    private static String words(Node link) {
        var words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
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
