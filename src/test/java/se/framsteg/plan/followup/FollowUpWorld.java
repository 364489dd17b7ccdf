package se.framsteg.plan.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Way;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.SurveysWorld;

/** A company with a plan, whose round ended some months ago. */
public final class FollowUpWorld {
    public final SurveysWorld surveys;
    public final LocalDate today;
    private final ApplicationContext house;

    /** @param days since its round ended */
    public FollowUpWorld(ApplicationContext house, String region, int days) {
        this.house = house;
        surveys = SurveysWorld.ended(house, region, days);
        today = surveys.course.today;
    }

    /** One that is asked what it is asked these months after its round, since a week. */
    public static FollowUpWorld after(ApplicationContext house, String region, int months) {
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        LocalDate ended = today.minusDays(7).minusMonths(months);
        return new FollowUpWorld(house, region, (int) ChronoUnit.DAYS.between(ended, today));
    }

    public Member lead() {
        return surveys.lead();
    }

    public Respondent anna() {
        return Respondent.of(lead());
    }

    public Promoter petra() {
        return surveys.petra.asPromoter(surveys.promoter);
    }

    public Part part() {
        return in(() -> house.getBean(CheckIns.class).part(lead()).orElseThrow());
    }

    public ActionId add(String title, @Nullable LocalDate due) {
        ActionDraft bare = ActionDraft.of(title);
        UUID owner = lead().person().value();
        in(() -> {
            house.getBean(Plans.class).enter(lead(), owner);
            return true;
        });
        var draft = new ActionDraft(
                title,
                null,
                owner,
                List.of(),
                new Action.Days(null, due),
                bare.means(),
                bare.effect(),
                bare.weight(),
                "");
        return in(() -> house.getBean(Actions.class).add(lead(), draft, Way.SIGNED_IN));
    }

    public Action action(ActionId id) {
        return in(() -> house.getBean(Actions.class).find(lead(), id).orElseThrow());
    }

    public void send(Turn turn, Respondent by, Told... told) {
        in(() -> {
            house.getBean(CheckIns.class).send(by, part(), turn, Map.of("changed", "Kallare"), false, List.of(told));
            return true;
        });
    }

    public String link(Turn turn) {
        return in(() -> house.getBean(CheckInLinks.class).issue(lead().region(), part(), turn, lead().person()));
    }

    /** Where the company keeps what it plans. */
    public String path(String below) {
        return "/%s/company/%s/plan/%s".formatted(surveys.region().slug(), surveys.company, below);
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return surveys.course.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> does.get()));
    }
}
