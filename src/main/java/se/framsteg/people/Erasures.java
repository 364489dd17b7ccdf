package se.framsteg.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Ids;

/** Erases people who ask for it: a week after they did, so that it can be undone, and by a letter both times. */
@Service
@Transactional
public class Erasures {
    /** How long it can be undone. */
    public static final Duration UNDONE_FOR = Duration.ofDays(7);

    private final ErasureRepository erasures;
    private final PersonalRecords records;
    private final MemberRepository members;
    private final ErasureLetters letters;
    private final Clock clock;

    Erasures(
            ErasureRepository erasures,
            PersonalRecords records,
            MemberRepository members,
            ErasureLetters letters,
            Clock clock) {
        this.erasures = erasures;
        this.records = records;
        this.members = members;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Asks to be erased; asked again it stays as it was asked first.
     *
     * @throws PersonIsHeld where something must be settled first
     */
    public void ask(SignedIn by) {
        List<String> settle = records.outlook(by).settle();
        if (!settle.isEmpty()) {
            throw new PersonIsHeld(settle);
        }
        Instant now = clock.instant();
        if (erasures.ask(Ids.next(), by.person(), now, now.plus(UNDONE_FOR))) {
            letters.asked(members.find(by.person()).orElseThrow(), now.plus(UNDONE_FOR));
        }
    }

    public void undo(SignedIn by) {
        if (erasures.undo(by.person(), clock.instant())) {
            letters.undone(members.find(by.person()).orElseThrow());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Erasure> waiting(SignedIn by) {
        return erasures.waiting(by.person());
    }

    @Transactional(readOnly = true)
    List<Erasure> due(int most) {
        return erasures.due(clock.instant(), most);
    }

    /** Could not be done now: others go first the next time. */
    void failed(Erasure erasure) {
        erasures.tried(erasure.id(), clock.instant());
    }

    /** Waits, since something must be settled first, by keys of texts; whoever asked is told once what. */
    void hold(Erasure erasure, List<String> settle) {
        failed(erasure);
        if (erasures.held(erasure.id(), clock.instant())) {
            letters.held(members.find(new PersonId(erasure.personId())).orElseThrow(), settle);
        }
    }

    /** Does what was asked; nothing where it was undone in the last moment. */
    void carryOut(Erasure erasure) {
        if (!erasures.done(erasure.id(), clock.instant())) {
            return;
        }
        Person person = members.find(new PersonId(erasure.personId())).orElseThrow();
        records.erase(person);
        members.stays(person.personId());
        letters.done(person);
    }
}
