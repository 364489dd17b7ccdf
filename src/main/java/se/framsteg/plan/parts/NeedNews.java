package se.framsteg.plan.parts;

import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.plan.Action;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/**
 * Tells a company's leads at once that somebody is stuck or needs help, and who answers for an action that somebody says that it is
 * done; of each action once an hour of either.
 */
@Component
class NeedNews {
    private final PartCodes limits;
    private final Members members;
    private final Senders senders;
    private final Rounds rounds;
    private final RegionDirectory regions;
    private final Mails mails;

    NeedNews(PartCodes limits, Members members, Senders senders, Rounds rounds, RegionDirectory regions, Mails mails) {
        this.limits = limits;
        this.members = members;
        this.senders = senders;
        this.rounds = rounds;
        this.regions = regions;
        this.mails = mails;
    }

    /** @param whose who waits for help @param line what they have said more; empty where nothing */
    void tell(Member by, PersonId whose, Action action, Need.Kind kind, String line) {
        if (!limits.mayTell(by.region(), action.id(), kind)) {
            return;
        }
        String name = members.find(whose).orElseThrow().name();
        boolean example = rounds.of(by).stream().anyMatch(Round::example);
        members.people(by).stream()
                .filter(each -> !each.address().isEmpty() && isTold(each, action, kind))
                .filter(each -> !each.personId().equals(by.person().value()))
                .map(lead -> Frame.in(lead.lang(), () -> letter(by, lead, whose, name, action, kind, line)))
                .forEach(letter -> mails.post(letter.madeFromSample(example)));
    }

    private static boolean isTold(CompanyPerson each, Action action, Need.Kind kind) {
        return each.role() == Role.LEAD
                || kind == Need.Kind.DONE && each.personId().equals(action.owner());
    }

    private Letter letter(
            Member by, CompanyPerson lead, PersonId whose, String name, Action action, Need.Kind kind, String line) {
        String key = "plan.part.news." + kind.code();
        Letter letter = Letter.of(
                        Kind.INFORMING,
                        new Recipient(lead.name(), lead.address(), lead.lang()),
                        senders.of(whose),
                        say(key + ".subject", name))
                .concerning(by.organisation())
                .say(say(key, name))
                .written(action.title());
        if (!line.isEmpty()) {
            letter = letter.say(say("plan.part.news.line", name)).written(line);
        }
        String region = regions.find(by.region()).map(Region::slug).orElseThrow();
        return letter.link(
                say("plan.part.news.link"),
                "%s/%s/company/%s/plan/parts/%s"
                        .formatted(lead.lang().prefix(), region, by.organisation(), whose.value()));
    }
}
