package se.framsteg.prospects;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.Opening;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Asks companies: by a text that the promoter forwards, or by a letter from here, to one company at most once a week
 * whoever sends it; and takes their no, after which nobody writes to them about the round. A no that a promoter has noted
 * after a call holds back that promoter alone.
 */
@Service
@Transactional
public class Asking {
    private static final Duration BETWEEN = Duration.ofDays(7);

    private final Prospects prospects;
    private final AskRepository asked;
    private final AskLetters letters;
    private final Numbers numbers;
    private final Mails mails;
    private final Clock clock;

    Asking(Prospects prospects, AskRepository asked, AskLetters letters, Numbers numbers, Mails mails, Clock clock) {
        this.prospects = prospects;
        this.asked = asked;
        this.letters = letters;
        this.numbers = numbers;
        this.mails = mails;
        this.clock = clock;
    }

    /** What to forward to the company, in this language. */
    @Transactional(readOnly = true)
    public AskText text(Promoter by, Opening opening, Prospect prospect, Lang lang) {
        return letters.text(by, opening, prospect, sealed(by, opening, prospect).token(), lang);
    }

    /** Why it cannot be written to now, if so. */
    @Transactional(readOnly = true)
    public Optional<NotAsked.Why> hindrance(Opening opening, Prospect prospect, Promoter by) {
        return hindrance(by, opening, prospect, sealed(by, opening, prospect));
    }

    /** Writes to the company in this language, in the promoter's name. A week's letter is one to a number and to an address. */
    public void send(Promoter by, Opening opening, ProspectId id, Lang lang) {
        Prospect prospect = prospects.find(by, opening.cohort().id(), id).orElseThrow(NoSuchElementException::new);
        var sealed = sealed(by, opening, prospect);
        hindrance(by, opening, prospect, sealed).ifPresent(why -> {
            throw new NotAsked(why);
        });
        Instant now = clock.instant();
        if (!asked.takeTurn(by, id, now, now.minus(BETWEEN))) {
            throw new NotAsked(NotAsked.Why.THIS_WEEK);
        }
        UUID reader = id(numbers.addressHash(prospect.address()));
        UUID whose = sealed.numberHash().map(Asking::id).orElse(reader);
        var letter = letters.letter(by, opening, prospect, sealed.token(), whose, lang);
        if (!whose.equals(reader) && !mails.takeTurn(reader) || mails.post(letter) == Mails.Posted.ASKED_THIS_WEEK) {
            throw new NotAsked(NotAsked.Why.THIS_WEEK);
        }
        if (prospect.step() == Step.LISTED) {
            prospects.step(by, opening.cohort().id(), id, Step.ASKED, null);
        }
    }

    /** Whom a link is for; empty where it is for nobody any more. */
    @Transactional(readOnly = true)
    public Optional<Asked> holder(RegionId region, String token) {
        return asked.asked(region, token);
    }

    /** The holder of a link says no: nobody writes to them about the round any more. */
    public void refuse(RegionId region, String token) {
        asked.asked(region, token)
                .ifPresent(holder ->
                        asked.refuse(region, holder, subjects(holder.address(), holder.numberHash()), clock.instant()));
    }

    private Optional<NotAsked.Why> hindrance(
            Promoter by, Opening opening, Prospect prospect, AskRepository.Sealed sealed) {
        if (prospect.hasApplied()) {
            return Optional.of(NotAsked.Why.HAS_APPLIED);
        }
        if (prospect.isTaken()) {
            return Optional.of(NotAsked.Why.TAKEN);
        }
        if (prospect.step() == Step.NO
                || asked.hasRefused(
                        by.region(), opening.cohort().id(), subjects(prospect.address(), sealed.numberHash()))) {
            return Optional.of(NotAsked.Why.SAID_NO);
        }
        if (prospect.address().isEmpty()) {
            return Optional.of(NotAsked.Why.NO_ADDRESS);
        }
        if (!opening.cohort().isOpen(LocalDate.now(clock))) {
            return Optional.of(NotAsked.Why.NOT_OPEN);
        }
        Instant sent = prospect.sentAt();
        return sent != null && sent.isAfter(clock.instant().minus(BETWEEN))
                ? Optional.of(NotAsked.Why.THIS_WEEK)
                : Optional.empty();
    }

    private AskRepository.Sealed sealed(Promoter by, Opening opening, Prospect prospect) {
        return asked.sealed(by, opening.cohort().id(), prospect.id()).orElseThrow(NoSuchElementException::new);
    }

    private List<byte[]> subjects(String address, Optional<byte[]> numberHash) {
        var subjects = new ArrayList<byte[]>();
        if (!address.isEmpty()) {
            subjects.add(numbers.addressHash(address));
        }
        numberHash.ifPresent(subjects::add);
        return subjects;
    }

    /** The same for the same number or address, whoever asks. */
    private static UUID id(byte[] hash) {
        var bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
