package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plans;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.BallotRepository.Asked;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Tells whoever put a version forward what one of those who decide asks or has a reservation about, and tells them what was
 * answered and what became of it.
 */
@Component
class BoardNews {
    /** In an hour, of each ballot: whoever presses again and again fills nobody's mail. */
    private static final int MOST = 10;

    private final BallotRepository ballots;
    private final ProposalRepository proposals;
    private final Plans plans;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final ClientLimits limits;
    private final RegionDirectory regions;

    BoardNews(
            BallotRepository ballots,
            ProposalRepository proposals,
            Plans plans,
            Members members,
            Senders senders,
            Mails mails,
            ClientLimits limits,
            RegionDirectory regions) {
        this.ballots = ballots;
        this.proposals = proposals;
        this.plans = plans;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.limits = limits;
        this.regions = regions;
    }

    void asked(Held held, String question) {
        tell(held, "asked", question);
    }

    void reserved(Held held, String words) {
        tell(held, "reserved", words);
    }

    private void tell(Held held, String what, String words) {
        if (!limits.may(held.region(), "board-news", held.ballot().id().toString(), MOST)) {
            return;
        }
        String key = "plan.decision.news." + what;
        String company = held.version().says().company();
        String page = "/%s/company/%s/plan/decisions/%s/answers"
                .formatted(
                        slug(held.region()),
                        held.organisation(),
                        held.version().id().value());
        Sender from = senders.of(new PersonId(held.ballot().personId()));
        post(
                held.askedBy(),
                from,
                held.organisation(),
                key + ".subject",
                company,
                letter -> letter.say(
                                say(key, held.ballot().name(), held.version().number(), company))
                        .written(words)
                        .link(say(key + ".link"), page));
    }

    /** Tells who asked. */
    void answered(Member by, Version version, UUID question, String answer) {
        ballots.asker(by, question)
                .ifPresent(asked -> post(
                        asked.personId(),
                        senders.of(by.person()),
                        by.organisation(),
                        "plan.decision.news.answered.subject",
                        version.says().company(),
                        letter -> linked(
                                letter.say(say("plan.decision.news.answered", by.name()))
                                        .written(asked.text())
                                        .say(say("plan.decision.news.answered.answer"))
                                        .written(answer),
                                by.region(),
                                asked,
                                "plan.decision.mail.link")));
    }

    /** Tells all who were asked what became of it, and all who were entered as present at a meeting what was entered of them. */
    void decided(Member by, Version version, Decision decision) {
        Map<UUID, Signer> entered = decision.way() == Decision.Way.MEETING ? entered(by, decision) : Map.of();
        entered.forEach((person, signer) -> enteredAs(person, signer, by, version, decision));
        for (Asked asked : ballots.asked(by, version.id())) {
            if (entered.containsKey(asked.personId())) {
                continue;
            }
            post(
                    asked.personId(),
                    senders.of(by.person()),
                    by.organisation(),
                    "plan.decision.news.decided.subject",
                    version.says().company(),
                    letter -> outcome(letter, by, version, decision, asked));
        }
    }

    /** Tells all who have a link to a version that another has come instead, what their answer is worth, and whether they decide on it. */
    void overtaken(Member by, Version old, Version newer) {
        for (Asked asked : ballots.asked(by, old.id())) {
            if (asked.personId().equals(by.person().value())) {
                continue;
            }
            String decides = newer.deciders().contains(asked.personId()) ? "decides" : "left";
            String said = asked.state().equals("asked") ? "silent" : "answered";
            post(
                    asked.personId(),
                    senders.of(by.person()),
                    by.organisation(),
                    "plan.decision.news.overtaken.subject",
                    old.says().company(),
                    letter -> letter.say(say(
                                    "plan.decision.news.overtaken",
                                    by.name(),
                                    newer.number(),
                                    old.says().company(),
                                    old.number()))
                            .say(say("plan.decision.news.overtaken." + said, old.number()))
                            .say(say("plan.decision.news.overtaken." + decides, newer.number(), by.name())));
        }
    }

    /**
     * Those who decide, and others at the company, who were entered by name, each with what was entered; not whoever did it. Of two who
     * are called the same nobody knows who was meant, so neither is written to unless they decide.
     */
    private Map<UUID, Signer> entered(Member by, Decision decision) {
        var found = new LinkedHashMap<UUID, Signer>();
        for (Decider decider : proposals.deciders(by)) {
            decision.signers().stream()
                    .filter(each -> each.name().equalsIgnoreCase(decider.name()))
                    .findFirst()
                    .ifPresent(signer -> found.put(decider.personId(), signer));
        }
        List<Colleague> there =
                plans.of(by).colleagues().stream().filter(Colleague::isHere).toList();
        for (Signer signer : decision.signers()) {
            List<Colleague> called = there.stream()
                    .filter(each -> each.name().equalsIgnoreCase(signer.name()))
                    .toList();
            if (called.size() == 1 && !found.containsValue(signer)) {
                found.putIfAbsent(called.getFirst().personId(), signer);
            }
        }
        found.remove(by.person().value());
        return found;
    }

    /** From the region, since it is the company's own lead who has entered it. */
    private void enteredAs(UUID person, Signer signer, Member by, Version version, Decision decision) {
        post(
                person,
                senders.in(by.region()),
                by.organisation(),
                "plan.decision.news.decided.subject",
                version.says().company(),
                letter -> entry(letter, signer, by, version, decision));
    }

    private static Letter entry(Letter letter, Signer signer, Member by, Version version, Decision decision) {
        String company = version.says().company();
        Letter told = letter.say(say(
                "plan.decision.news.entered." + decision.outcome().code(),
                by.name(),
                version.number(),
                company,
                date(decision.decidedOn())));
        if (!decision.why().isEmpty()) {
            told = told.say(say("plan.decision.news.decided.why", by.name())).written(decision.why());
        }
        told = told.say(say("plan.decision.news.entered.as-" + signer.said()));
        if (!signer.words().isEmpty()) {
            told = told.written(signer.words());
        }
        return told.say(say("plan.decision.news.entered.wrong"));
    }

    private Letter outcome(Letter letter, Member by, Version version, Decision decision, Asked asked) {
        String key = "plan.decision.news.decided." + decision.outcome().code();
        String company = version.says().company();
        Letter told = letter.say(say(key, version.number(), company, date(decision.decidedOn())));
        if (!decision.why().isEmpty()) {
            told = told.say(say("plan.decision.news.decided.why", by.name())).written(decision.why());
        }
        if (decision.outcome() == Decision.Outcome.POSTPONED) {
            return told;
        }
        told = told.say(say("plan.decision.news.decided.own." + asked.state()));
        if (!asked.text().isEmpty()) {
            told = told.written(asked.text());
        }
        told = told.say(say("plan.decision.news.decided.read", date(decision.readUntil())));
        return linked(told, by.region(), asked, "plan.decision.news.decided.link");
    }

    private Letter linked(Letter letter, RegionId region, Asked asked, String key) {
        Optional<BallotLink> link = ballots.opened(asked);
        return link.isEmpty()
                ? letter
                : letter.link(
                        say(key),
                        "%s/%s/decision/%s"
                                .formatted(
                                        Frame.current().lang().prefix(),
                                        slug(region),
                                        link.get().token()));
    }

    private void post(
            UUID to, Sender from, UUID organisation, String subject, String company, UnaryOperator<Letter> says) {
        members.find(new PersonId(to))
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person -> mails.post(Frame.in(
                        person.lang(), () -> says.apply(bare(person, from, organisation, say(subject, company))))));
    }

    private static Letter bare(Person to, Sender from, UUID organisation, String subject) {
        return Letter.of(Kind.DECISION, new Recipient(to.name(), to.address(), to.lang()), from, subject)
                .concerning(organisation);
    }

    private String slug(RegionId region) {
        return regions.find(region).map(Region::slug).orElseThrow();
    }
}
