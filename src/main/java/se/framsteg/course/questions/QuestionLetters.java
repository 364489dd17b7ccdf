package se.framsteg.course.questions;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** What a colleague reads who is asked for something: from whoever asks, in the colleague's own language. */
@Component
class QuestionLetters {
    private final Members members;
    private final AskedSheets sheets;
    private final Senders senders;
    private final Mails mails;

    QuestionLetters(Members members, AskedSheets sheets, Senders senders, Mails mails) {
        this.members = members;
        this.sheets = sheets;
        this.senders = senders;
        this.mails = mails;
    }

    boolean reaches(PersonId person) {
        return withAddress(person).isPresent();
    }

    private Optional<Person> withAddress(PersonId person) {
        return members.find(person).filter(each -> !each.address().isEmpty());
    }

    /** False for who has no address. */
    boolean send(Member by, Region region, Round round, Worksheet sheet, Question question, LinkToAnswer link) {
        return post(by, region, round, sheet, question, link, "course.question.mail.what");
    }

    boolean remind(Member by, Region region, Round round, Worksheet sheet, Question question, LinkToAnswer link) {
        return post(by, region, round, sheet, question, link, "course.question.mail.again");
    }

    private boolean post(
            Member by,
            Region region,
            Round round,
            Worksheet sheet,
            Question question,
            LinkToAnswer link,
            String beginning) {
        Optional<Person> to = withAddress(question.person());
        to.ifPresent(person -> mails.post(
                Frame.in(person.lang(), () -> letter(by, region, round, sheet, question, link, person, beginning))));
        return to.isPresent();
    }

    private Letter letter(
            Member by,
            Region region,
            Round round,
            Worksheet sheet,
            Question question,
            LinkToAnswer link,
            Person to,
            String beginning) {
        String company = members.company(by);
        String page = "%s/%s/answer".formatted(to.lang().prefix(), region.slug());
        Letter letter = Letter.of(
                        Kind.INVITATION,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.of(by.person()),
                        say("course.question.mail.subject", by.name(), company))
                .concerning(by.organisation())
                .madeFromSample(round.example())
                .say(say(beginning, by.name(), company, sheet.title().in(to.lang())))
                .written(sheets.label(by, round, sheet, question.about()));
        if (!question.text().isEmpty()) {
            letter = letter.say(say("course.question.mail.text", by.name())).written(question.text());
        }
        return letter.say(say("course.question.mail.by", date(question.dueOn())))
                .link(say("course.question.mail.link"), page + "/" + link.token())
                .say(say("course.question.mail.code"))
                .link(say("course.question.mail.code.link"), page)
                .code(link.code());
    }
}
