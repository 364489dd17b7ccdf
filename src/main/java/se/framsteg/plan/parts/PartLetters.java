package se.framsteg.plan.parts;

import static java.util.stream.Collectors.joining;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Person;
import se.framsteg.plan.Area;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;

/**
 * What people read of their part in a mail, in their own language: what to do, and the link by which they say how it goes. What
 * their company has written is told apart from what we say.
 */
final class PartLetters {
    /** Shown where a letter is only looked at: nobody's link. */
    static final LinkToPart NOBODYS = new LinkToPart("…", "000000", LocalDate.MAX);

    private PartLetters() {}

    /** Something that somebody has to do. */
    record Item(int number, String title, @Nullable LocalDate dueOn) {
        String says(LocalDate today) {
            String due = dueOn == null
                    ? say("plan.part.due.none")
                    : say(dueOn.isBefore(today) ? "plan.part.due.late" : "plan.part.due", date(dueOn));
            return "%d. %s. %s".formatted(number, OwnWords.quoted(title), due);
        }
    }

    /** From a lead who hands out the parts. @param words their own; empty without */
    static Letter handedOut(
            Region region, String lead, Sender sender, Person to, PartSheet sheet, LinkToPart link, String words) {
        String company = sheet.company();
        Letter letter = blank(to, sender, say("plan.part.mail.subject", lead, company));
        if (!words.isEmpty()) {
            letter = letter.say(say("plan.part.mail.words", lead)).written(words);
        }
        if (!sheet.areas().isEmpty()) {
            letter = letter.say(say("plan.part.mail.areas"))
                    .written(sheet.areas().stream()
                            .map(Area::name)
                            .map(OwnWords::quoted)
                            .collect(joining("\n")));
        }
        letter = listed(letter, say("plan.part.mail.what", company), sheet.owns(), sheet.today());
        letter = listed(letter, say("plan.part.mail.helps"), sheet.helps(), sheet.today());
        return withLink(
                region, to, letter, link, sheet.open().isEmpty() ? "plan.part.mail.link.see" : "plan.part.mail.link");
    }

    /** What is still to be done of these, under a sentence of its own. */
    private static Letter listed(Letter letter, String says, List<PartSheet.Line> lines, LocalDate today) {
        List<PartSheet.Line> open =
                lines.stream().filter(PartSheet.Line::isOpen).toList();
        Letter all = open.isEmpty() ? letter : letter.say(says);
        for (PartSheet.Line line : open) {
            var action = line.action();
            all = all.written(
                    new Item(action.number(), action.title(), action.days().due()).says(today));
        }
        return all;
    }

    /** From the house, of what should soon be done or should have been. */
    static Letter reminding(
            Region region,
            Sender sender,
            String company,
            Person to,
            List<Item> items,
            LinkToPart link,
            LocalDate today) {
        Letter letter = blank(to, sender, say("plan.part.mail.remind.subject", items.size()))
                .say(say("plan.part.mail.what", company));
        for (Item item : items) {
            letter = letter.written(item.says(today));
        }
        return withLink(region, to, letter, link, "plan.part.mail.link");
    }

    private static Letter blank(Person to, Sender sender, String subject) {
        return Letter.of(Kind.INFORMING, new Recipient(to.name(), to.address(), to.lang()), sender, subject)
                .optional(Topic.REMINDERS, to.id());
    }

    /** @param leads what the link says that one does there: only where there are actions can it be said how they go */
    private static Letter withLink(Region region, Person to, Letter letter, LinkToPart link, String leads) {
        String page = "%s/%s/part".formatted(to.lang().prefix(), region.slug());
        return letter.link(say(leads), page + "/" + link.token())
                .say(say("plan.part.mail.code"))
                .link(say("plan.part.mail.code.link"), page)
                .code(link.code());
    }
}
