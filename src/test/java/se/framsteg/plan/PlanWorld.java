package se.framsteg.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A company in the sixth week of its course, with two of its people, and its plan. */
public final class PlanWorld {
    public final WorkWorld work;
    private final Plans plans;
    private final Actions actions;

    public PlanWorld(ApplicationContext house, String region) {
        this(house, region, 5);
    }

    /** @param weeks how long the course has been going on */
    public PlanWorld(ApplicationContext house, String region, int weeks) {
        work = new WorkWorld(house, region, MeetingWorld.monday(house).minusWeeks(weeks));
        plans = house.getBean(Plans.class);
        actions = house.getBean(Actions.class);
    }

    /** An action in the plan of somebody's company. */
    public static ActionId action(ApplicationContext house, Someone lead, UUID company) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(Actions.class)
                        .add(lead.asMember(company, Role.LEAD), ActionDraft.of("Täta tryckluften"), Way.SIGNED_IN));
    }

    /** An action that is done. */
    public static ActionId done(ApplicationContext house, Someone lead, UUID company) {
        Member by = lead.asMember(company, Role.LEAD);
        return Tenancy.within(lead.region().id(), () -> {
            var actions = house.getBean(Actions.class);
            ActionId id = actions.add(by, ActionDraft.of("Byt packningen"), Way.SIGNED_IN);
            actions.progress(by, id, Action.Status.DONE, null, "", Way.SIGNED_IN);
            return id;
        });
    }

    /** An area that a company has. */
    public static UUID area(ApplicationContext house, Someone lead, UUID company) {
        Member by = lead.asMember(company, Role.LEAD);
        return Tenancy.within(lead.region().id(), () -> {
            house.getBean(Areas.class).add(by, List.of("Bilarna"));
            return house.getBean(Plans.class).of(by).areas().getFirst().id();
        });
    }

    public Member lisa() {
        return work.lisa();
    }

    public Member kalle() {
        return work.kalle();
    }

    public Plan plan() {
        return in(() -> plans.of(lisa()));
    }

    public ActionId add(String title) {
        return in(() -> actions.add(lisa(), ActionDraft.of(title), Way.SIGNED_IN));
    }

    public ActionId add(String title, Action.Days days, @Nullable UUID owner, UUID... helpers) {
        ActionDraft bare = ActionDraft.of(title);
        var draft = new ActionDraft(
                title, null, owner, List.of(helpers), days, bare.means(), bare.effect(), bare.weight(), "");
        return in(() -> actions.add(lisa(), draft, Way.SIGNED_IN));
    }

    public Action action(ActionId id) {
        return in(() -> actions.find(lisa(), id).orElseThrow());
    }

    /** Something that matters most to a company, and with it the first version of its strategy. */
    public static UUID topic(ApplicationContext house, Someone lead, UUID company) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(Topics.class)
                        .add(lead.asMember(company, Role.LEAD), "Energi")
                        .orElseThrow());
    }

    /** Where the company keeps what it plans. */
    public String path(String below) {
        return "/%s/company/%s/%s".formatted(work.lisa.region().slug(), work.company, below);
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return work.in(does);
    }
}
