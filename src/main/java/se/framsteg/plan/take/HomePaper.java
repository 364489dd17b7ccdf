package se.framsteg.plan.take;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.PaperPart;

/** Strategy and plan on paper, as they stand. */
public record HomePaper(String company, List<PaperPart> parts) implements Page {
    @Override
    public String template() {
        return "plan/take/homePaper";
    }
}
