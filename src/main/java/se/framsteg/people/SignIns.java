package se.framsteg.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;

/**
 * Signs people in by a link or a six-digit code that their mail brings. Whether an address is known shows neither in
 * the answer nor in the time it takes. Looking at a link changes nothing; only finishing does, once.
 *
 * <p>Nobody can lock another out by asking for them. A stranger's asking counts against their own network first; and
 * an address that mails have reached as often as it may in one span holds, until the span is over, a link that still
 * works, for the span is as long as a link is worth. Guessing codes closes the codes of an address, never its links.
 */
@Service
@Transactional
public class SignIns {
    public static final int TRIES = 5;
    static final Duration WORTH = Duration.ofMinutes(20);
    static final int ASKS_OF_CLIENT_FOR_ADDRESS = 5;
    static final int ASKS_OF_CLIENT = 30;
    static final int ASKS_FOR_ADDRESS = 7;
    static final int WRONG_CODES_OF_ADDRESS = 25;

    private final SignInRepository signIns;
    private final MemberRepository members;
    private final Sessions sessions;
    private final SignInLetters letters;
    private final Secret secret;
    private final Clock clock;

    SignIns(
            SignInRepository signIns,
            MemberRepository members,
            Sessions sessions,
            SignInLetters letters,
            Secret secret,
            Clock clock) {
        this.signIns = signIns;
        this.members = members;
        this.sessions = sessions;
        this.letters = letters;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Sends a link and a code to the address, if anybody has it, and gives the handle by which this browser may type
     * the code; empty when the client has asked too often in this hour, for this address or in all, or when enough mails
     * lie at the address already.
     */
    public Optional<String> ask(String address, String client, String next, Lang language) {
        return ask(address, client, next, language, false);
    }

    /** @param known whether the letter goes though nobody who may sign in has the address */
    Optional<String> ask(String address, String client, String next, Lang language, boolean known) {
        String normal = MailAddress.normal(address);
        if (mayNotAsk(normal, client)) {
            return Optional.empty();
        }
        var tokens = new Tokens(Ids.next(), Secret.token(), Secret.token(), Secret.code());
        Instant now = clock.instant();
        signIns.put(
                new NewSignIn(
                        tokens.id(),
                        normal,
                        null,
                        link(tokens.link()),
                        handle(tokens.handle()),
                        code(tokens.id(), tokens.code()),
                        OwnPath.or(next, "")),
                now,
                now.plus(WORTH));
        letters.send(normal, members.at(normal), known, language, tokens.link(), tokens.code());
        return Optional.of(tokens.handle());
    }

    /** Counts one more time that this client has asked what is known of an address, and says whether it still may. */
    boolean mayLook(String client) {
        return signIns.counted(rate("look", client), clock.instant().truncatedTo(ChronoUnit.HOURS)) <= ASKS_OF_CLIENT;
    }

    /** A link for one person, without mail or code: an invitation, or the operator's own way in. */
    String linkFor(Person person, String next, Duration worth) {
        String token = Secret.token();
        Instant now = clock.instant();
        var signIn =
                new NewSignIn(Ids.next(), person.address(), person.id(), link(token), null, null, OwnPath.or(next, ""));
        signIns.put(signIn, now, now.plus(worth));
        return token;
    }

    /** How many links lead there that nobody has used and that still work. */
    int open(String next) {
        return signIns.open(next, clock.instant());
    }

    /** Counts one more of those whom this person lets do their work today, and says how many that makes. */
    int handingsOver(PersonId by) {
        return signIns.counted(rate("handed over", by.value().toString()), today());
    }

    /** Counts one more of the letters that this company has sent today, and says how many that makes. */
    int letters(UUID organisation) {
        return signIns.counted(rate("letters of company", organisation.toString()), today());
    }

    /** How many tries the browser with this handle has left: none when it was used, has expired or never was. */
    @Transactional(readOnly = true)
    public int triesLeft(String handle) {
        return signIns.tried(handle(handle), clock.instant())
                .filter(tried -> !isClosedToCodes(tried.address()))
                .map(tried -> TRIES - tried.tries())
                .orElse(0);
    }

    /** Tries a code; when it is right gives a new link to finish by, and the mail's own is worth nothing any more. */
    public Optional<String> enter(String handle, String code) {
        var counted = signIns.countTry(handle(handle), clock.instant());
        if (counted.isEmpty() || isClosedToCodes(counted.get().address())) {
            return Optional.empty();
        }
        var waiting = counted.get();
        if (!waiting.isCode(code(waiting.id(), code.replaceAll("\\s", "")))) {
            signIns.counted(wrongCodes(waiting.address()), today());
            return Optional.empty();
        }
        String token = Secret.token();
        signIns.relink(waiting.id(), link(token));
        return Optional.of(token);
    }

    /** Who may go on by this link; empty when it was used, has expired or never was. */
    @Transactional(readOnly = true)
    public List<Person> whoMayGoOn(String link) {
        return signIns.whoMayGoOn(link(link), clock.instant());
    }

    /** The address that this link was mailed to, to lead there; empty when it was used, has expired or never was. */
    @Transactional(readOnly = true)
    Optional<String> addressOf(String link, String next) {
        return signIns.addressOf(link(link), next, clock.instant());
    }

    /** Uses link and code up and begins the session. Gives the way on, which is empty where none was asked for. */
    public Optional<String> finish(String link, PersonId as, String sessionToken, String device) {
        Optional<String> next = signIns.use(link(link), as, clock.instant());
        next.ifPresent(way -> sessions.begin(as, sessionToken, device));
        return next;
    }

    private boolean mayNotAsk(String address, String client) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return signIns.counted(rate("client", client), hour) > ASKS_OF_CLIENT
                || signIns.counted(rate("client for address", client + " " + address), hour)
                        > ASKS_OF_CLIENT_FOR_ADDRESS
                || signIns.counted(rate("address", address), span()) > ASKS_FOR_ADDRESS;
    }

    private boolean isClosedToCodes(String address) {
        return signIns.count(wrongCodes(address), today()) >= WRONG_CODES_OF_ADDRESS;
    }

    /** The spans follow one another; whatever was sent in this one is worth something until it ends. */
    private Instant span() {
        long seconds = WORTH.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
    }

    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    private byte[] wrongCodes(String address) {
        return rate("wrong codes", address);
    }

    private byte[] rate(String what, String whose) {
        return secret.hash("sign-in-rate", what + ":" + whose);
    }

    private byte[] link(String token) {
        return secret.hash("sign-in-link", token);
    }

    private byte[] handle(String token) {
        return secret.hash("sign-in-handle", token);
    }

    private byte[] code(UUID signIn, String code) {
        return secret.hash("sign-in-code", signIn + ":" + code);
    }

    private record Tokens(UUID id, String link, String handle, String code) {}

    record NewSignIn(
            UUID id,
            String address,
            @Nullable UUID person,
            byte[] link,
            byte @Nullable [] handle,
            byte @Nullable [] code,
            String next) {}
}
