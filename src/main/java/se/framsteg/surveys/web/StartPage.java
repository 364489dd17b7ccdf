package se.framsteg.surveys.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.surveys.CompanyAnswer;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.Sheet;

/**
 * Where one begins to answer, comes back to, and sends from.
 *
 * @param sheet null before anything is said
 * @param company what the lead has said for the company as one, where they are asked
 */
public record StartPage(
        SheetDesk desk,
        SelfAssessment assessment,
        @Nullable Sheet sheet,
        @Nullable CompanyAnswer company,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "surveys/web/start";
    }

    public String title() {
        return Say.say(desk.wave().textKey());
    }

    public boolean isSent() {
        return sheet != null && sheet.isSent();
    }

    public boolean isWhole() {
        return sheet != null && sheet.missing(assessment).isEmpty();
    }

    public String steps(Dimension dimension) {
        return desk.path() + "/" + dimension.slug();
    }

    /** How much of a dimension is answered, in words. */
    public String progress(Dimension dimension) {
        long answered = dimension.statements().stream()
                .filter(statement -> sheet != null && sheet.answers().has(statement.id()))
                .count();
        int all = dimension.statements().size();
        return answered == all
                ? Say.say("surveys.progress.done")
                : Say.say("surveys.progress", Say.number(answered), Say.number(all));
    }

    /** The first step in which something is missing. */
    public String next() {
        return assessment.dimensions().stream()
                .filter(dimension -> dimension.statements().stream()
                        .anyMatch(statement -> sheet == null || !sheet.answers().has(statement.id())))
                .findFirst()
                .map(this::steps)
                .orElseGet(() ->
                        desk.path() + "/" + assessment.dimensions().getFirst().slug());
    }

    public String begin() {
        return Say.say(sheet == null ? "surveys.begin" : "surveys.go-on");
    }

    public String companyPath() {
        return desk.path() + "/" + SheetDesk.COMPANY;
    }

    public String companyProgress() {
        return Say.say(company == null ? "surveys.company.open" : "surveys.progress.done");
    }

    /** Who typed it in a call, where that was somebody else; empty where it was not. */
    public String call() {
        return sheet == null || sheet.calledOn() == null || sheet.enteredBy() == null
                ? ""
                : Say.say("surveys.call.marked", sheet.enteredBy(), Say.date(sheet.calledOn()));
    }

    public List<String> whoSees() {
        return List.of(
                Say.say("surveys.who-sees.company", desk.part().organisation()),
                Say.say("surveys.who-sees.region", desk.region().name(Say.lang())));
    }
}
