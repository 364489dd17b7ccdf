package se.framsteg.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.messages.CompanyRepository.Reader;
import se.framsteg.people.Audit;
import se.framsteg.people.Reach;
import se.framsteg.people.Reaches;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.jobs.Jobs;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Topic;

/** Writes to companies: keeps the draft, looks at what sending it would do, sends it. */
@Service
@Transactional
public class Messages {
    private final CompanyRepository companies;
    private final MessageRepository messages;
    private final MessageDrafts drafts;
    private final MessageLetters letters;
    private final Reaches reaches;
    private final Choices choices;
    private final Mails mails;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    Messages(
            CompanyRepository companies,
            MessageRepository messages,
            MessageDrafts drafts,
            MessageLetters letters,
            Reaches reaches,
            Choices choices,
            Mails mails,
            Jobs jobs,
            Audit audit,
            Clock clock) {
        this.companies = companies;
        this.messages = messages;
        this.drafts = drafts;
        this.letters = letters;
        this.reaches = reaches;
        this.choices = choices;
        this.mails = mails;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** To whom this person may write, by name. */
    @Transactional(readOnly = true)
    public List<Company> companies(Writer by) {
        return companies.of(by, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Optional<Draft> draft(Writer by) {
        return drafts.find(by);
    }

    public void save(Writer by, Draft draft) {
        drafts.save(by, draft);
    }

    /** What sending this would do now. A company that is not the writer's own to write to is left out. */
    @Transactional(readOnly = true)
    public Sending look(Writer by, Draft draft) {
        Map<UUID, Company> chosen = companies(by).stream()
                .filter(company -> draft.companies().contains(company.id()))
                .collect(Collectors.toMap(Company::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        List<Reader> readers = companies.readers(by, chosen.keySet(), draft.everyone());
        Map<UUID, Reach> reach = reaches.of(
                by.region(),
                readers.stream().collect(Collectors.toMap(Reader::personId, Reader::address, (one, _) -> one)));
        Set<UUID> without = choices.without(Topic.MESSAGES, reach.keySet());
        List<Addressed> addressed = chosen.values().stream()
                .flatMap(company -> readers.stream()
                        .filter(reader -> reader.organisationId().equals(company.id()))
                        .map(reader -> addressed(company, reader, reach, without)))
                .toList();
        Set<UUID> held = draft.asks() ? mails.askedThisWeek(chosen.keySet()) : Set.of();
        return new Sending(draft, List.copyOf(chosen.values()), addressed, held);
    }

    /** Sends the letter to whoever writes it, and to nobody else. */
    public void test(Writer by, Draft draft) {
        letters.test(by, draft, look(by, draft).companies().stream().anyMatch(Company::example));
    }

    /** Sends it in the background; the draft is gone, and each company's history has it. */
    public MessageId send(Writer by, Draft draft) {
        Sending sending = look(by, draft);
        var id = new MessageId(Ids.next());
        messages.put(by, id, sending, sending.companies().stream().anyMatch(Company::example), clock.instant());
        drafts.forget(by);
        audit.record(by.region(), by.person(), "messages.send", null, id.value());
        jobs.soon(PostingJob.of(by.region(), id));
        return id;
    }

    /** What has been sent from this desk, newest first; a hundred at most. */
    @Transactional(readOnly = true)
    public List<Message> of(Writer by) {
        return messages.of(by);
    }

    /**
     * A message that went to one of the writer's companies: to managers whoever wrote it, to others one of the managers' or
     * their own.
     */
    @Transactional(readOnly = true)
    public Optional<Message> find(Writer by, MessageId id) {
        return messages.find(by, id, ids(by));
    }

    /** What became of it at the writer's companies, by company. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Writer by, MessageId id) {
        return messages.outcomes(by, id, ids(by));
    }

    private List<UUID> ids(Writer by) {
        return companies(by).stream().map(Company::id).toList();
    }

    private static Addressed addressed(Company company, Reader reader, Map<UUID, Reach> reach, Set<UUID> without) {
        return new Addressed(
                company.id(),
                company.name(),
                reader.personId(),
                reader.name(),
                reader.address(),
                Lang.of(reader.language()),
                reach.getOrDefault(reader.personId(), Reach.UNKNOWN),
                without.contains(reader.personId()));
    }
}
