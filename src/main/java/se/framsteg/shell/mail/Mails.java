package se.framsteg.shell.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.jobs.Jobs;

/**
 * Posts letters: into the outbox, in the transaction that causes them, and from there to the mail server where one is
 * configured. Holds the promise that no company is asked for something by mail more than once a week.
 */
@Service
@Transactional
public class Mails {
    /** At most one letter that asks something in this time, to one company, over all modules. */
    static final Duration BETWEEN_ASKING = Duration.ofDays(7);

    /** Whether the letter goes, or the company has been asked for something in the last week, or its reader wants none. */
    public enum Posted {
        POSTED,
        ASKED_THIS_WEEK,
        UNWANTED
    }

    private final Outbox outbox;
    private final Choices choices;
    private final LetterWriter writer;
    private final Jobs jobs;
    private final MailSettings settings;
    private final Clock clock;

    Mails(Outbox outbox, Choices choices, LetterWriter writer, Jobs jobs, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.choices = choices;
        this.writer = writer;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    public Posted post(Letter letter) {
        Instant now = clock.instant();
        Choices.Choice choice = letter.choice();
        if (choice != null && choices.unwanted(choice.person()).contains(choice.topic())) {
            return Posted.UNWANTED;
        }
        if (letter.kind() == Kind.ASKING && !outbox.takeBudget(letter.organisation(), now, now.minus(BETWEEN_ASKING))) {
            return Posted.ASKED_THIS_WEEK;
        }
        put(letter, settings.sends() ? Outbox.State.WAITING : Outbox.State.KEPT);
        return Posted.POSTED;
    }

    /** Many at once, each as if it were posted alone; gives how many go. None of them may be one that asks something. */
    public int postAll(Collection<Letter> letters) {
        if (letters.stream().anyMatch(each -> each.kind() == Kind.ASKING)) {
            throw new IllegalArgumentException("A letter that asks something is posted alone");
        }
        Map<Topic, Set<UUID>> unwanted = letters.stream()
                .map(Letter::choice)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        Choices.Choice::topic,
                        Collectors.mapping(Choices.Choice::person, Collectors.toUnmodifiableSet())));
        unwanted.replaceAll(choices::without);
        List<Letter> wanted = letters.stream()
                .filter(each -> each.choice() == null
                        || !unwanted.getOrDefault(each.choice().topic(), Set.of())
                                .contains(each.choice().person()))
                .map(this::signed)
                .toList();
        List<UUID> ids = wanted.stream().map(_ -> Ids.next()).toList();
        outbox.putAll(
                ids,
                wanted,
                wanted.stream().map(this::write).toList(),
                settings.sends() ? Outbox.State.WAITING : Outbox.State.KEPT,
                clock.instant());
        if (settings.sends()) {
            jobs.soon(ids.stream().map(SendingJob::of).toList());
        }
        return wanted.size();
    }

    /** Does all that posting does and sends nothing: so that time tells nobody whether an address is known. */
    public void withhold(Letter letter) {
        put(letter, Outbox.State.WITHHELD);
    }

    /**
     * Takes the week's turn of something else by which the same company is known, such as a mail address of several numbers.
     *
     * @return false where it has been asked for something in the last week
     */
    public boolean takeTurn(UUID alsoKnownAs) {
        Instant now = clock.instant();
        return outbox.takeBudget(alsoKnownAs, now, now.minus(BETWEEN_ASKING));
    }

    /** The letters that lie in the outbox because no mail server is configured, newest first. */
    @Transactional(readOnly = true)
    public List<KeptLetter> kept() {
        return outbox.kept();
    }

    /** How many letters wait, lie kept, were sent, or could not be sent. */
    @Transactional(readOnly = true)
    public List<OutboxCount> counts() {
        return outbox.counts();
    }

    /** Of these addresses, those that letters do not reach, with why and since when. */
    @Transactional(readOnly = true)
    public Map<String, Undelivered> undelivered(Collection<String> addresses) {
        return outbox.undelivered(addresses).stream().collect(Collectors.toMap(Undelivered::address, each -> each));
    }

    /** Which of these companies have been asked for something in the last week, and may not be asked again now. */
    @Transactional(readOnly = true)
    public Set<UUID> askedThisWeek(Collection<UUID> companies) {
        return outbox.asked(companies, clock.instant().minus(BETWEEN_ASKING));
    }

    /** Somebody has seen to it that letters reach this address again; the next one is tried as if none had failed. */
    public void free(String address) {
        outbox.free(address);
    }

    /** What has been sent to an address, as far as it is still known: when and why, not what it said. */
    @Transactional(readOnly = true)
    public List<Map<String, @Nullable Object>> to(String address) {
        return outbox.to(address);
    }

    /** Forgets every letter to an address, also those on their way. */
    public void forget(String address) {
        outbox.forget(address);
    }

    /** What the house tells somebody who signs its letters comes from whoever answers for the house. */
    private Letter signed(Letter letter) {
        return letter.isNoteToItsSender() ? letter.from(settings.contact()) : letter;
    }

    private WrittenLetter write(Letter letter) {
        return Frame.in(letter.to().lang(), () -> writer.write(letter));
    }

    private void put(Letter letter, Outbox.State state) {
        UUID id = Ids.next();
        Letter signed = signed(letter);
        outbox.put(id, signed, write(signed), state, clock.instant());
        if (settings.sends()) {
            jobs.soon(SendingJob.of(id));
        }
    }
}
