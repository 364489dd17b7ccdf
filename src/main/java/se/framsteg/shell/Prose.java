package se.framsteg.shell;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Running text as HTML, made from Markdown: whatever tags stand in it are shown as they are written, and lead nowhere. */
public record Prose(String html) {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** @param table what a table is called by who cannot see it, and moves it sideways by keyboard */
    public static Prose of(String markdown, String table) {
        String html = RENDERER.render(PARSER.parse(markdown));
        String room = "<div class=\"table-room\" role=\"region\" tabindex=\"0\" aria-label=\"%s\"><table>";
        return new Prose(html.replace("<table>", room.formatted(table)).replace("</table>", "</table></div>"));
    }
}
