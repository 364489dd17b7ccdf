package se.framsteg.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/** Begins, reads and ends sessions. A session is known by a hash of its token; the token itself only its browser has. */
@Service
@Transactional
public class Sessions {
    /** A session that nobody uses for so long has ended. */
    static final Duration IDLE = Duration.ofHours(12);

    /** However much it is used, a session ends after this. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** Last use is written no more often than this. */
    static final Duration TOUCHED = Duration.ofMinutes(10);

    private final SessionRepository sessions;
    private final Secret secret;
    private final Clock clock;

    Sessions(SessionRepository sessions, Secret secret, Clock clock) {
        this.sessions = sessions;
        this.secret = secret;
        this.clock = clock;
    }

    /** Begins a person's session under a token that only the browser gets to know. */
    public void begin(PersonId person, String token, String device) {
        Instant now = clock.instant();
        sessions.begin(
                new NewSession(Ids.next(), person.value(), null, null, now.plus(LONGEST)),
                hash(token),
                secret.binding(token),
                device,
                now);
    }

    /** Begins a read-only session on a pass; it ends at the latest when the pass's last day is over. */
    UUID begin(Auditor auditor, String token, String device) {
        Instant now = clock.instant();
        Instant passEnds =
                auditor.endsOn().plusDays(1).atStartOfDay(Say.STOCKHOLM).toInstant();
        Instant longest = now.plus(LONGEST);
        var session = new NewSession(
                Ids.next(),
                null,
                auditor.region().value(),
                auditor.pass(),
                passEnds.isBefore(longest) ? passEnds : longest);
        sessions.begin(session, hash(token), secret.binding(token), device, now);
        return session.id();
    }

    /** The session of this token, and what it may in this region; empty when it has ended or never was. */
    @Transactional(readOnly = true)
    public Optional<OpenSession> find(String token, @Nullable RegionId region) {
        Instant now = clock.instant();
        return sessions.find(
                hash(token), region == null ? null : region.value(), now, now.minus(IDLE), LocalDate.now(clock));
    }

    public boolean isDueForTouch(OpenSession session) {
        return session.lastUsedAt().plus(TOUCHED).isBefore(clock.instant());
    }

    /** Notes that the session is in use; does nothing where that was noted within ten minutes. */
    public void touch(UUID session) {
        Instant now = clock.instant();
        sessions.touch(session, now, now.minus(TOUCHED));
    }

    /** Where this person is signed in. */
    @Transactional(readOnly = true)
    public List<SessionRow> of(SignedIn by) {
        Instant now = clock.instant();
        return sessions.of(by.person(), now, now.minus(IDLE));
    }

    /** Whose session a form was shown in, whether or not it has ended since. */
    @Transactional(readOnly = true)
    public Optional<PersonId> behind(String binding) {
        return sessions.behind(binding);
    }

    /** The language of an auditor's pages; a person's own choice is theirs everywhere. */
    public void speak(OpenSession session, Lang language) {
        sessions.speak(session.id(), language);
    }

    public void end(String token) {
        sessions.end(hash(token), clock.instant());
    }

    /** Signs a person out of one of their own sessions. */
    public void end(SignedIn by, UUID session) {
        if (!sessions.end(by.person(), session, clock.instant())) {
            throw new NoSuchElementException("No open session of theirs");
        }
    }

    public void endEverywhere(SignedIn by) {
        sessions.endAll(by.person(), clock.instant());
    }

    private byte[] hash(String token) {
        return secret.hash("session", token);
    }

    /** A session about to begin: a person's, or a pass's in its region. */
    record NewSession(
            UUID id,
            @Nullable UUID person,
            @Nullable UUID passRegion,
            @Nullable UUID pass,
            Instant endsAt) {}
}
