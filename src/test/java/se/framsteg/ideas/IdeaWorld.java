package se.framsteg.ideas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.ideas.photos.IdeaPhotos;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A company in the fifth week of its course, with two of its people, and its ideas. */
public final class IdeaWorld {
    public final WorkWorld work;
    private final Ideas ideas;

    public IdeaWorld(ApplicationContext house, String region) {
        work = new WorkWorld(house, region, MeetingWorld.monday(house).minusWeeks(4));
        ideas = house.getBean(Ideas.class);
    }

    /** An idea of somebody's company. */
    public static IdeaId idea(ApplicationContext house, Someone lead, UUID company) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(Ideas.class).add(lead.asMember(company, Role.LEAD), "Hyr ut verktygen"));
    }

    /** One that it has. */
    public static void photo(ApplicationContext house, Someone lead, UUID company, IdeaId idea) {
        Tenancy.within(lead.region().id(), () -> {
            house.getBean(IdeaPhotos.class).keep(lead.asMember(company, Role.LEAD), idea, new byte[] {1}, "Maskinen");
            return idea;
        });
    }

    /** Something to try with it. */
    public static UUID trial(ApplicationContext house, Someone lead, UUID company, IdeaId idea) {
        LocalDate due = LocalDate.now(house.getBean(Clock.class)).plusDays(5);
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(Trials.class)
                        .add(
                                lead.asMember(company, Role.LEAD),
                                idea,
                                new TrialDraft("Fråga tre kunder", due, null, "", null)));
    }

    /** All that a described idea says, by field. */
    public static Map<String, String> described(String kind) {
        var said = new HashMap<String, String>();
        said.put("kind", kind);
        said.put("new-to", "region");
        said.put("problem", "Vi står utan maskin i två veckor");
        said.put("customer", "Byggare i länet");
        said.put("offer", "En lånemaskin samma dag");
        said.put("value-customer", "Ingen stillestånd");
        said.put("value-planet", "Färre maskiner. Gissat: 2 ton stål");
        said.put("value-people", "Mindre stress på fredagar");
        said.put("income", "lease");
        said.put("end-of-life", "Motorn blir reservdel, resten stål");
        return said;
    }

    public Member lisa() {
        return work.lisa();
    }

    public Member kalle() {
        return work.kalle();
    }

    public IdeaId add(String title) {
        return in(() -> ideas.add(lisa(), title));
    }

    public IdeaWritten write(Member by, IdeaId idea, int seen, Map<String, String> typed) {
        return in(() -> ideas.write(by, idea, seen, typed));
    }

    public IdeaId addDescribed(String title, String kind) {
        IdeaId idea = add(title);
        write(lisa(), idea, 1, described(kind));
        return idea;
    }

    public Idea idea(IdeaId id) {
        return in(() -> ideas.find(lisa(), id).orElseThrow());
    }

    public String path(String below) {
        return "/%s/company/%s/ideas%s".formatted(work.lisa.region().slug(), work.company, below);
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return work.in(does);
    }
}
