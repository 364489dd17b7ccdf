package se.framsteg.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.Worksheet;
import se.framsteg.course.openings.OpenDrafts;
import se.framsteg.course.openings.OpenTo;
import se.framsteg.course.questions.About;
import se.framsteg.course.questions.Answering;
import se.framsteg.course.questions.Asked;
import se.framsteg.course.questions.Colleague;
import se.framsteg.course.questions.LinkToAnswer;
import se.framsteg.course.questions.NewQuestion;
import se.framsteg.course.questions.Question;
import se.framsteg.course.questions.QuestionId;
import se.framsteg.course.questions.QuestionLinks;
import se.framsteg.course.questions.Questions;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.participation.CompanyHelp.Contact;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;

/** Whom a company of the demo has asked for something, and whom it lets read a draft. */
final class DemoOthers {
    private final ApplicationContext house;
    private final Region region;
    private final Member by;
    private final Round round;
    private final LocalDate today;

    DemoOthers(ApplicationContext house, Region region, Member by, Round round, LocalDate today) {
        this.house = house;
        this.region = region;
        this.by = by;
        this.round = round;
        this.today = today;
    }

    /** @param people of the company */
    void ask(DemoCompany.Ask asked, List<Member> people) {
        Worksheet sheet = worksheet(asked.worksheet());
        About about = About.read(sheet, asked.about()).orElseThrow();
        var colleague = people.stream()
                .filter(each -> each.name().equals(asked.of()))
                .map(each -> new Colleague(each.person(), "", "", Lang.SV))
                .findFirst()
                .orElseGet(() -> new Colleague(null, asked.of(), "", Lang.SV));
        var questions = house.getBean(Questions.class);
        QuestionId id = questions.ask(
                by, region, round, sheet, about, colleague, new NewQuestion(asked.text(), today.plusDays(5)));
        if (asked.answer() != null) {
            answer(questions.find(by, round, id).orElseThrow(), asked.answer());
        }
    }

    /** By the link that is handed over to who has no address. */
    private void answer(Question question, String answer) {
        LinkToAnswer link = house.getBean(Questions.class).link(by, question).orElseThrow();
        Asked asked = house.getBean(QuestionLinks.class)
                .holder(region.id(), link.token())
                .orElseThrow();
        Map<AnswerPlace, String> typed =
                Map.of(AnswerPlace.once(question.about().field()), answer);
        var answering = house.getBean(Answering.class);
        answering.write(asked, answering.work(asked).seq(), typed);
    }

    /** To the promoter or the coach; to the coach where nobody is promoter. */
    void open(DemoCompany.Open opened) {
        var drafts = house.getBean(OpenDrafts.class);
        List<Contact> helpers = drafts.helpers(by, round);
        Contact to = helpers.stream()
                .filter(each -> each.isCoach() == opened.to().equals("coach"))
                .findFirst()
                .orElseGet(helpers::getFirst);
        var person = new OpenTo(new PersonId(to.personId()), "", "", Lang.SV);
        drafts.open(by, region, round, worksheet(opened.worksheet()), person, today.plusDays(14));
    }

    private Worksheet worksheet(String name) {
        return house.getBean(Works.class).edition(round).worksheet(name).orElseThrow();
    }
}
