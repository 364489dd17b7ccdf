package se.framsteg.ideas.sheets.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.handin.ShowsStanding;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.work.Reading;
import se.framsteg.shell.Page;

/**
 * How a company's ideas stand as a worksheet of the course.
 *
 * @param lacks what is lacking, as the last parts of texts' keys
 * @param same whether what was handed in last says what stands now
 * @param reading what would be handed in now; null while no idea is described
 * @param readers who can read it, in words
 * @param said the last part of a text's key
 */
public record IdeaSheetPage(
        SheetDesk desk,
        List<String> lacks,
        Standing standing,
        boolean same,
        @Nullable Reading reading,
        String readers,
        String said)
        implements Page, ShowsStanding {
    @Override
    public String template() {
        return "ideas/sheets/web/sheet";
    }

    public String title() {
        return desk.worksheet().title().in(lang());
    }

    public String told() {
        return List.of("handed-in", "lacking").contains(said) ? say("ideas.sheet.said." + said) : "";
    }

    /** How the latest hand-in stands, and whether what stands now is otherwise; empty where nothing has been handed in. */
    public String standingWords() {
        int seq = standing.latest() == null ? 0 : standing.latest().seq();
        return standing.words(same ? seq : seq + 1);
    }

    public boolean mayHandIn() {
        return lacks.isEmpty() && reading != null && (!same || standing.isReturned());
    }

    /** What to do about what is lacking. */
    public String lack(String lack) {
        return say("ideas.sheet.lack." + lack);
    }
}
