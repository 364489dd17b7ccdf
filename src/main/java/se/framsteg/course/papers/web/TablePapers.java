package se.framsteg.course.papers.web;

import java.util.List;
import se.framsteg.course.papers.PaperSize;
import se.framsteg.course.papers.TableSheet;
import se.framsteg.shell.Page;

/** The papers for the table where a round meets: one week's worksheets, company by company. */
record TablePapers(String programme, int week, PaperSize size, List<TableSheet> sheets) implements Page {
    @Override
    public String template() {
        return "course/papers/web/tablePapers";
    }
}
