package se.framsteg.surveys.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Choice;
import se.framsteg.surveys.Answers;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.Sheet;
import se.framsteg.surveys.Statement;
import se.framsteg.surveys.Wave;

/** The statements of one dimension, with what each level may look like beside them. */
public record StepPage(
        SheetDesk desk,
        SelfAssessment assessment,
        Dimension dimension,
        @Nullable Sheet sheet) implements Page {
    /** A level, as it is called, and what it may look like here. */
    public record Anchor(String level, String looks) {}

    @Override
    public String template() {
        return "surveys/web/step";
    }

    public String path() {
        return desk.path() + "/" + dimension.slug();
    }

    public String name() {
        return dimension.name().in(Say.lang());
    }

    public String place() {
        List<String> steps = desk.steps(assessment);
        return Say.say(
                "surveys.step.place", Say.number(steps.indexOf(dimension.slug()) + 1L), Say.number(steps.size()));
    }

    public boolean looksBack() {
        return desk.wave() == Wave.AFTER && assessment.lookBack().contains(dimension.id());
    }

    public String text(Statement statement) {
        return statement.in(Say.lang());
    }

    public List<Anchor> anchors() {
        return anchors(assessment, dimension);
    }

    static List<Anchor> anchors(SelfAssessment assessment, Dimension dimension) {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < assessment.levels().size(); i++) {
            anchors.add(new Anchor(
                    assessment.levels().get(i).in(Say.lang()),
                    dimension.anchors().get(i).in(Say.lang())));
        }
        return anchors;
    }

    public List<Choice> choices() {
        return choices(assessment);
    }

    static List<Choice> choices(SelfAssessment assessment) {
        var choices = new ArrayList<Choice>();
        for (int level = 1; level <= assessment.levels().size(); level++) {
            choices.add(new Choice(
                    Integer.toString(level),
                    level + " " + assessment.levels().get(level - 1).in(Say.lang())));
        }
        choices.add(new Choice(Integer.toString(Answers.DONT_KNOW), Say.say("surveys.dont-know")));
        return choices;
    }

    public String said(Statement statement) {
        return said(sheet == null ? Answers.NONE : sheet.answers(), statement);
    }

    public String saidOfStart(Statement statement) {
        return said(sheet == null ? Answers.NONE : sheet.start(), statement);
    }

    private static String said(Answers answers, Statement statement) {
        return Optional.ofNullable(answers.levels().get(statement.id()))
                .map(level -> Integer.toString(level))
                .orElse("");
    }
}
