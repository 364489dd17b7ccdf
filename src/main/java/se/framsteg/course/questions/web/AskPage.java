package se.framsteg.course.questions.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.questions.About;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.people.CompanyPerson;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * Where a colleague is asked for one thing on a worksheet.
 *
 * @param lines what has been asked of it already
 * @param people the company's, without whoever asks
 * @param readers who can read the worksheet, in words
 */
public record AskPage(
        WorkDesk desk,
        Work work,
        List<QuestionLine> lines,
        List<CompanyPerson> people,
        String readers,
        QuestionForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "course/questions/web/ask";
    }

    public List<Crumb> above() {
        return desk.above(work.worksheet());
    }

    public String title() {
        return say("course.question.title");
    }

    public String sheet() {
        return work.worksheet().title().in(lang());
    }

    public String path() {
        return desk.path(work.worksheet()) + "/questions";
    }

    /** The worksheet's fields, its tables and the rows that stand in them, in their order. */
    public List<Choice> things() {
        var things = new ArrayList<Choice>();
        work.worksheet().fields().stream()
                .filter(field -> field.type() != FieldType.FILE)
                .map(Field::id)
                .map(field -> new About("", null, field))
                .forEach(about -> things.add(thing(about)));
        for (Table table : work.worksheet().tables()) {
            var whole = new About(table.id(), null, "");
            Stream.concat(
                            Stream.of(whole),
                            work.answers().rows(table.id()).stream().map(row -> new About(table.id(), row.id(), "")))
                    .filter(about -> !about.fields(work.worksheet()).isEmpty())
                    .forEach(about -> things.add(thing(about)));
        }
        return things;
    }

    private Choice thing(About about) {
        String label = about.label(work.worksheet(), work.answers());
        return new Choice(about.toString(), about.isTable() ? say("course.question.table", label) : label);
    }

    public List<Choice> colleagues() {
        return Stream.concat(
                        people.stream().map(each -> new Choice(each.personId().toString(), each.name())),
                        Stream.of(new Choice(QuestionForm.OTHER, say("course.question.other"))))
                .toList();
    }

    /** Somebody else, unless one of the company's people is chosen. */
    public String chosen() {
        return form.isOther() ? QuestionForm.OTHER : form.typedText("person");
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", say("course.question.language.sv")),
                new Choice("en", say("course.question.language.en")));
    }
}
