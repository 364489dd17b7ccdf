package se.framsteg.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Tidying;

/** Forgets those who were entered in passing and belong nowhere, when no module awaits anything of them any more. */
@Component
@Transactional
class Passersby implements Tidying {
    /** From when they were entered, at the earliest. */
    static final Period KNOWN_FOR = Period.ofDays(90);

    /** How long it is until it is looked again. */
    private static final Period AGAIN = Period.ofDays(7);

    /** So many at a time; the next hour goes on. */
    private static final int MOST = 200;

    private final MemberRepository members;
    private final ObjectProvider<PersonalData> kept;

    Passersby(MemberRepository members, ObjectProvider<PersonalData> kept) {
        this.members = members;
        this.kept = kept;
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        for (Person person : members.toForget(today, MOST)) {
            if (isNeeded(person, now)) {
                members.forgetOn(person.personId(), today.plus(AGAIN));
            } else {
                kept.orderedStream().forEach(each -> each.forget(person));
                members.stays(person.personId());
            }
        }
    }

    private boolean isNeeded(Person person, Instant now) {
        Instant since = now.minus(Duration.ofDays(KNOWN_FOR.getDays()));
        return kept.stream()
                .anyMatch(each -> each.hold(person).isPresent()
                        || !each.keeps(person).isEmpty()
                        || each.isAwaited(person, since));
    }
}
