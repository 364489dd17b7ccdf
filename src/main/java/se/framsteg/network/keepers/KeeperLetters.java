package se.framsteg.network.keepers;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.framsteg.network.keepers.Keepers.Named;
import se.framsteg.network.keepers.ToldRepository.News;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Members;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** Tells companies whom they have now, promoters what has become theirs, and managers whom a promoter has lost. */
@Component
class KeeperLetters {
    private final Mails mails;
    private final Members members;
    private final Senders senders;
    private final RegionDirectory regions;

    KeeperLetters(Mails mails, Members members, Senders senders, RegionDirectory regions) {
        this.mails = mails;
        this.members = members;
        this.senders = senders;
        this.regions = regions;
    }

    /** To a company's contact, from whom they have now, so that an answer reaches the right one. */
    void company(Region region, News news) {
        Lang lang = Lang.of(news.language());
        mails.post(Frame.in(
                lang,
                () -> Letter.of(
                                Kind.INFORMING,
                                new Recipient(news.lead(), news.address(), lang),
                                senders.of(new PersonId(news.personId())),
                                say("network.keepers.mail.company.subject", news.name()))
                        .concerning(news.organisationId())
                        .say(say("network.keepers.mail.company", news.name(), news.promoter(), news.organisation()))
                        .say(say("network.keepers.mail.company.then"))
                        .link(
                                say("network.keepers.mail.company.open"),
                                "%s/%s/company/%s".formatted(lang.prefix(), region.slug(), news.organisationId()))));
    }

    /** Somebody has gone from a promoter: to those who have their companies now, and to the region's managers. */
    void gone(MembershipChanged change, List<Named> moved, int left) {
        Region region = regions.find(change.region()).orElseThrow();
        moved.stream()
                .collect(groupingBy(Named::person, counting()))
                .forEach((person, count) -> toPromoter(region, person, "taken-over", count.intValue(), 0, ""));
        String who = members.find(change.person()).map(Person::name).orElse("");
        String key = left > 0 ? "network.keepers.mail.left" : "network.keepers.mail.gone";
        int count = left > 0 ? left : moved.size();
        managers(region)
                .forEach(to -> note(
                        to,
                        key + ".subject",
                        letter -> letter.say(say(key, who, count))
                                .link(
                                        say("network.keepers.mail.open"),
                                        "%s/%s/manage/load".formatted(to.lang().prefix(), region.slug())),
                        region));
    }

    /** @param what {@code taken-over}, {@code handed} or {@code undone} */
    void toPromoter(Region region, UUID person, String what, int companies, int questions, String by) {
        members.find(new PersonId(person))
                .filter(each -> !each.address().isEmpty())
                .ifPresent(to -> {
                    String key = "network.keepers.mail." + what;
                    note(
                            to,
                            key + ".subject",
                            letter -> letter.say(say(key, companies, questions, by))
                                    .link(
                                            say("network.keepers.mail.open"),
                                            "%s/%s/promote/load"
                                                    .formatted(to.lang().prefix(), region.slug())),
                            region);
                });
    }

    private void note(Person to, String subjectKey, UnaryOperator<Letter> words, Region region) {
        mails.post(Frame.in(
                to.lang(),
                () -> words.apply(Letter.of(
                        Kind.NOTE,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(region.id()),
                        say(subjectKey)))));
    }

    private List<Person> managers(Region region) {
        List<PersonId> managers = members.in(Manager.operator(region.id())).stream()
                .filter(each -> each.role() == Role.MANAGER)
                .map(MemberRow::personId)
                .map(PersonId::new)
                .toList();
        return members.find(managers).values().stream()
                .filter(each -> !each.address().isEmpty())
                .toList();
    }
}
