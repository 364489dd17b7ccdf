package se.framsteg.site.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Answers;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.Statement;

/**
 * All statements on one page, for anybody to try.
 *
 * @param canonical the whole address of the page
 */
public record OpenAssessmentPage(
        Region region, SelfAssessment assessment, Answers answers, Mending mending, String canonical) implements Page {
    /** A level, as it is called, and what it may look like in a part. */
    public record Anchor(String level, String looks) {}

    @Override
    public String template() {
        return "site/web/openAssessment";
    }

    public String path() {
        return "/%s/self-assessment".formatted(region.slug());
    }

    public List<Anchor> anchors(Dimension part) {
        return IntStream.range(0, assessment.levels().size())
                .mapToObj(level -> new Anchor(
                        assessment.levels().get(level).in(lang()),
                        part.anchors().get(level).in(lang())))
                .toList();
    }

    public List<Choice> choices() {
        return Stream.concat(
                        IntStream.rangeClosed(1, assessment.levels().size())
                                .mapToObj(level -> new Choice(
                                        Integer.toString(level),
                                        level + " "
                                                + assessment
                                                        .levels()
                                                        .get(level - 1)
                                                        .in(lang()))),
                        Stream.of(new Choice(Integer.toString(Answers.DONT_KNOW), say("surveys.dont-know"))))
                .toList();
    }

    public String said(Statement statement) {
        return Optional.ofNullable(answers.levels().get(statement.id()))
                .map(level -> Integer.toString(level))
                .orElse("");
    }
}
