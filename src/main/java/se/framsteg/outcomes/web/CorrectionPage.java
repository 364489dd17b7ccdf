package se.framsteg.outcomes.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

public record CorrectionPage(Desk desk, EvidenceRow row, String organisation, CorrectionForm form, Mending mending)
        implements Page {
    public List<Choice> codes() {
        return EvidenceWords.codes(row.kind()).stream()
                .map(code -> new Choice(code, EvidenceWords.meaning(row.kind(), code)))
                .toList();
    }

    public boolean hasNumber() {
        return EvidencePart.hasNumber(row.kind());
    }

    public static String typed(@Nullable String field) {
        return CorrectionForm.typed(field);
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(desk.above(row, organisation));
        above.add(new Crumb(row.kindText(), desk.evidence(row.id())));
        return above;
    }

    public String title() {
        return Say.say("outcomes.correction.title");
    }

    @Override
    public String template() {
        return "outcomes/web/correction";
    }
}
