package se.framsteg.ideas;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.ideas.IdeaVersion.What;
import se.framsteg.ideas.IdeaWritten.Overtaken;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;

/** What a company's people do with its ideas: several at once, with nothing lost, and back to how it stood. */
@Service
@Transactional(noRollbackFor = TooManyIdeas.class)
public class Ideas {
    /** As many as one company keeps; more, and nobody finds their own. */
    public static final int MOST = 300;

    /** Of whoever has seen all that stands. */
    public static final int ALL_SEEN = Integer.MAX_VALUE;

    private static final int PAGE = 20;

    private final IdeaRepository ideas;
    private final IdeaChanges changes;
    private final Members members;
    private final Clock clock;

    Ideas(IdeaRepository ideas, IdeaChanges changes, Members members, Clock clock) {
        this.ideas = ideas;
        this.changes = changes;
        this.members = members;
        this.clock = clock;
    }

    /** All that the company has, by number; those that were merged or dropped too. */
    @Transactional(readOnly = true)
    public List<Idea> of(Member by) {
        return ideas.of(by, MOST);
    }

    /** One of them, also when it has been taken away. */
    @Transactional(readOnly = true)
    public Optional<Idea> find(Member by, IdeaId id) {
        return ideas.find(by, id);
    }

    /** @throws TooManyIdeas where there is no room */
    public IdeaId add(Member by, String title) {
        ideas.hold(by);
        hasRoom(by);
        var idea = new Idea(
                new IdeaId(Ids.next()),
                ideas.nextNumber(by),
                IdeaText.titled(title),
                Idea.Fate.OPEN,
                List.of(),
                null,
                new Idea.Change(1, by.name(), clock.instant()));
        ideas.insert(by, idea);
        ideas.note(by, idea, What.ADDED);
        return idea.id();
    }

    private void hasRoom(Member by) {
        if (ideas.count(by) >= MOST) {
            throw new TooManyIdeas();
        }
    }

    /**
     * Keeps what is typed, field by field: fields that the writer has not changed stay as others have written them meanwhile.
     * Nothing is kept where some of it cannot be read, or is what somebody else has changed too since the writer's page was made.
     *
     * @param seen the version that the writer's page shows
     * @param typed by field; fields that are not there stay as they are
     */
    public IdeaWritten write(Member by, IdeaId id, int seen, Map<String, String> typed) {
        Idea stood = changes.hold(by, id);
        boolean behind = seen < stood.version();
        Optional<String> other = behind ? ideas.writerSince(by, id, seen) : Optional.empty();
        Map<String, String> base = behind
                ? ideas.stood(by, id, seen).orElse(Map.of())
                : stood.text().values();
        var reading = new FormReading();
        Map<String, String> mine = read(reading, base, typed, people(by));
        decided(reading, stood, mine, typed);
        List<Overtaken> overtaken =
                other.map(name -> overtaken(stood, base, mine, name)).orElse(List.of());
        if (!overtaken.isEmpty() || !reading.mending().isEmpty()) {
            return new IdeaWritten(false, overtaken, reading.mending(), mine);
        }
        Idea stands = changes.change(
                by, stood, What.WRITTEN, idea -> idea.with(idea.text().with(mine)));
        return new IdeaWritten(stands.version() != stood.version(), List.of(), reading.mending(), Map.of());
    }

    /** What the writer has changed, as it is kept; what cannot be read as it was typed. */
    private static Map<String, String> read(
            FormReading reading, Map<String, String> base, Map<String, String> typed, Set<UUID> people) {
        var mine = new TreeMap<String, String>();
        typed.forEach((name, value) -> IdeaField.find(name).ifPresent(field -> {
            String said = value.replace("\u0000", "").replace("\r\n", "\n").strip();
            if (!said.equals(base.getOrDefault(name, ""))) {
                String kept = IdeaRules.read(reading, field, said, people);
                if (kept == null || !kept.equals(base.getOrDefault(name, ""))) {
                    mine.put(name, kept == null ? said : kept);
                }
            }
        }));
        return mine;
    }

    /** What is decided has a reason. */
    private static void decided(FormReading reading, Idea stood, Map<String, String> mine, Map<String, String> typed) {
        String decision =
                mine.getOrDefault(IdeaField.DECISION.code(), stood.text().said(IdeaField.DECISION));
        String reason = mine.getOrDefault(IdeaField.REASON.code(), stood.text().said(IdeaField.REASON));
        if (typed.containsKey(IdeaField.DECISION.code()) && !decision.isEmpty() && reason.isEmpty()) {
            reading.refuse(IdeaField.REASON.code(), "ideas.reason.missing");
        }
    }

    private static List<Overtaken> overtaken(
            Idea stood, Map<String, String> base, Map<String, String> mine, String other) {
        Map<String, String> stands = stood.text().values();
        return mine.entrySet().stream()
                .filter(each -> {
                    String now = stands.getOrDefault(each.getKey(), "");
                    return !now.equals(base.getOrDefault(each.getKey(), "")) && !now.equals(each.getValue());
                })
                .map(each ->
                        new Overtaken(each.getKey(), stands.getOrDefault(each.getKey(), ""), each.getValue(), other))
                .toList();
    }

    private Set<UUID> people(Member by) {
        return members.people(by).stream().map(CompanyPerson::personId).collect(Collectors.toCollection(HashSet::new));
    }

    /** Lets an idea go, or takes it up again. @return whether that is otherwise than it was */
    public boolean drop(Member by, IdeaId id, boolean dropped) {
        Idea stood = changes.hold(by, id);
        return isOtherwise(stood, changes.change(by, stood, dropped ? What.DROPPED : What.TAKEN_UP, idea -> {
            Idea.Fate fate = idea.fate();
            return idea.with(new Idea.Fate(dropped, fate.removed(), fate.mergedInto()));
        }));
    }

    /** Takes an idea away, or brings it back. @throws TooManyIdeas where there is no room for it */
    public boolean remove(Member by, IdeaId id, boolean removed) {
        Idea stood = changes.hold(by, id);
        if (!removed && stood.fate().removed()) {
            hasRoom(by);
        }
        return isOtherwise(stood, changes.change(by, stood, removed ? What.REMOVED : What.BACK, idea -> {
            Idea.Fate fate = idea.fate();
            return idea.with(new Idea.Fate(fate.dropped(), removed, fate.mergedInto()));
        }));
    }

    /**
     * Lets another idea go on in the place of this one; both keep all that is said of them.
     *
     * @param into null where it shall stand by itself again
     * @return false where it stands so already, or the other is none that can go on for both
     */
    public boolean merge(Member by, IdeaId id, @Nullable IdeaId into) {
        Idea stood = changes.hold(by, id);
        if (into != null
                && (into.equals(id)
                        || ideas.find(by, into)
                                .filter(other ->
                                        !other.isMerged() && !other.fate().removed())
                                .isEmpty())) {
            return false;
        }
        return isOtherwise(stood, changes.change(by, stood, into == null ? What.UNMERGED : What.MERGED, idea -> {
            Idea.Fate fate = idea.fate();
            return idea.with(new Idea.Fate(fate.dropped(), fate.removed(), into));
        }));
    }

    private static boolean isOtherwise(Idea before, Idea after) {
        return before.version() != after.version();
    }

    /** Who changed what, the newest first; one more than a page where there are more. */
    @Transactional(readOnly = true)
    public List<IdeaVersion> versions(Member by, IdeaId id, int before) {
        return ideas.versions(by, id, before, PAGE + 1);
    }

    /** Whether there are more than these. */
    public static boolean isMoreThanOnePage(List<IdeaVersion> versions) {
        return versions.size() > PAGE;
    }

    /** What is said otherwise now than with a version: {@code before} is how it stood then. Empty where there is no such version. */
    @Transactional(readOnly = true)
    public Optional<List<IdeaVersion.Changed>> since(Member by, IdeaId id, int version) {
        return ideas.find(by, id)
                .flatMap(idea -> ideas.stood(by, id, version)
                        .map(stood -> IdeaVersion.between(stood, idea.text().values())));
    }

    /**
     * Says again what was said with a version.
     *
     * @param only the one field; null for all of them
     * @return false where it stands so already, or there is no such version
     */
    public boolean restore(Member by, IdeaId id, int version, @Nullable String only) {
        Idea now = changes.hold(by, id);
        Map<String, String> stood = ideas.stood(by, id, version).orElse(null);
        if (stood == null) {
            return false;
        }
        return isOtherwise(
                now,
                changes.change(
                        by,
                        now,
                        What.RESTORED,
                        idea -> idea.with(
                                only == null
                                        ? IdeaText.of(stood)
                                        : idea.text().with(Map.of(only, stood.getOrDefault(only, ""))))));
    }
}
