package se.framsteg.plan;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;

/**
 * Who has a part at a company: its people, and others there whom it names. Only a lead names somebody with an address, since
 * letters go there. Who has left keeps what they owned until somebody else takes it over.
 */
@Service("planColleagues")
@Transactional
public class Colleagues {
    /** As many as may have a part at one company. */
    public static final int MOST = 200;

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DOES = 80;

    private final ColleagueRepository colleagues;
    private final PlanRepository plans;
    private final Actions actions;
    private final TeamOfCourse team;
    private final Members members;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Colleagues(
            ColleagueRepository colleagues,
            PlanRepository plans,
            Actions actions,
            TeamOfCourse team,
            Members members,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.colleagues = colleagues;
        this.plans = plans;
        this.actions = actions;
        this.team = team;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the team on the course's worksheet who have no part yet, as they are written there. */
    @Transactional(readOnly = true)
    public List<NewColleague> proposed(Member by, Plan plan) {
        List<String> known =
                plan.colleagues().stream().map(each -> plain(each.name())).toList();
        return team.of(by).stream()
                .filter(each -> !known.contains(plain(each.name())))
                .toList();
    }

    /**
     * Somebody who is there already, by name and address, is not entered twice; who had left is back, where a lead says so.
     *
     * @throws NameIsTaken where another is called so
     * @throws TooManyColleagues where there is room for nobody more
     */
    public UUID add(Member by, NewColleague who) {
        colleagues.hold(by);
        List<Colleague> all = plans.find(by.region(), by.organisation()).colleagues();
        UUID person = person(by, who, all);
        boolean isHere =
                all.stream().anyMatch(each -> each.isHere() && each.personId().equals(person));
        if (!isHere && all.stream().filter(Colleague::isHere).count() >= MOST) {
            throw new TooManyColleagues();
        }
        plans.enter(by, person);
        colleagues.comeBack(by, person);
        if (!who.does().isEmpty()) {
            colleagues.describe(by, person, who.does());
        }
        audit.record(by.region(), by.person(), "plan.add-colleague", by.organisation(), person);
        changed(by);
        return person;
    }

    private UUID person(Member by, NewColleague who, List<Colleague> all) {
        Optional<Colleague> called = all.stream()
                .filter(each -> plain(each.name()).equals(plain(who.name())))
                .findFirst();
        if (who.address().isEmpty()) {
            if (called.filter(each -> each.isHere() || !by.isLead()).isPresent()) {
                throw new NameIsTaken();
            }
            return called.map(Colleague::personId)
                    .orElseGet(() -> members.enterWithoutAddress(who.name(), who.language())
                            .value());
        }
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead enters an address");
        }
        PersonId person = members.enterInPassing(who.address(), who.name(), who.language());
        if (called.filter(each -> each.isHere() && !each.personId().equals(person.value()))
                .isPresent()) {
            throw new NameIsTaken();
        }
        return person.value();
    }

    /** Says what somebody works with. */
    public void describe(Member by, UUID person, String does) {
        find(by, person);
        plans.enter(by, person);
        colleagues.describe(by, person, does);
        changed(by);
    }

    /** The number that somebody shows their colleagues, as one may call it; empty shows none. */
    public void showNumber(Member by, String number) {
        plans.enter(by, by.person().value());
        colleagues.showNumber(by, by.person().value(), number);
    }

    /**
     * Says what somebody without an account is called and where they are written to. Whoever had an address and gets another is
     * entered anew, and takes over what was theirs: the one who reads mail at the old address may be somebody else, and the link
     * that was sent there opens nothing any more. What they have done stays noted as it was.
     *
     * @return who they are from now on
     * @throws NameIsTaken where another there is called so
     * @throws KnownElsewhere where they have a part at another company too
     */
    public UUID mend(Member by, UUID person, String name, String address) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead says so");
        }
        colleagues.hold(by);
        Plan plan = plans.find(by.region(), by.organisation());
        Colleague stood = plan.colleague(person)
                .filter(each -> each.isHere() && !each.member())
                .orElseThrow();
        Person known = members.find(new PersonId(person)).orElseThrow();
        boolean isTaken = plan.colleagues().stream()
                .anyMatch(each -> each.isHere()
                        && !each.personId().equals(person)
                        && plain(each.name()).equals(plain(name)));
        if (isTaken) {
            throw new NameIsTaken();
        }
        String normal = address.isEmpty() ? "" : MailAddress.normal(address);
        if (normal.equals(known.address()) && name.equals(stood.name())) {
            return person;
        }
        UUID now = person;
        if (known.address().isEmpty() || normal.equals(known.address())) {
            if (colleagues.isElsewhere(by, person) || !members.mendInPassing(new PersonId(person), name, normal)) {
                throw new KnownElsewhere();
            }
        } else {
            now = anew(by, plan, stood, name, normal);
        }
        audit.record(by.region(), by.person(), "plan.mend-colleague", by.organisation(), now);
        changed(by);
        return now;
    }

    private UUID anew(Member by, Plan plan, Colleague stood, String name, String address) {
        Lang language = members.find(new PersonId(stood.personId()))
                .map(each -> Lang.of(each.language()))
                .orElse(Lang.SV);
        UUID now = address.isEmpty()
                ? members.enterWithoutAddress(name, language).value()
                : members.enterInPassing(address, name, language).value();
        if (plan.colleague(now).filter(Colleague::isHere).isPresent()) {
            throw new NameIsTaken();
        }
        plans.enter(by, now);
        colleagues.comeBack(by, now);
        colleagues.describe(by, now, stood.does());
        actions.handOver(by, stood.personId(), now);
        colleagues.handOver(by, stood.personId(), now);
        colleagues.leave(by, stood.personId(), LocalDate.now(clock));
        return now;
    }

    /** Who signs in at the company leaves it where its people are kept; of others a lead says so here. */
    public void leave(Member by, UUID person) {
        if (!by.isLead() || find(by, person).member()) {
            throw new NoSuchElementException("Nobody of whom they may say so");
        }
        if (colleagues.leave(by, person, LocalDate.now(clock))) {
            audit.record(by.region(), by.person(), "plan.colleague-left", by.organisation(), person);
            changed(by);
        }
    }

    public void comeBack(Member by, UUID person) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead says so");
        }
        find(by, person);
        if (colleagues.comeBack(by, person)) {
            changed(by);
        }
    }

    private Colleague find(Member by, UUID person) {
        return plans.find(by.region(), by.organisation()).colleague(person).orElseThrow();
    }

    /** Whoever's membership has ended has left from that day; who belongs to it again is back. */
    @EventListener
    void changed(MembershipChanged change) {
        colleagues.follow(change, LocalDate.now(clock));
    }

    private void changed(Member by) {
        events.publishEvent(new PlanChanged(
                by.region().value(), by.organisation(), by.person().value()));
    }

    /** As it is read: without signs that do not show, with one space for several, and large letters as small. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
