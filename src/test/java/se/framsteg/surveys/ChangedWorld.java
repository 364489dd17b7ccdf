package se.framsteg.surveys;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Maturity;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.outcomes.Recount;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.shell.Ids;

/** A round that has ended, and companies that benefited of it, with what they said of themselves before and after it. */
final class ChangedWorld {
    private final ApplicationContext house;
    private final TransactionTemplate transactions;
    final SurveysWorld world;

    ChangedWorld(ApplicationContext house, String region) {
        this.house = house;
        this.transactions = house.getBean(TransactionTemplate.class);
        this.world = SurveysWorld.ended(house, region, 3);
    }

    /** One that benefited, and what it answered before and after; null for what it did not. */
    UUID company(@Nullable Answers before, @Nullable Answers after) {
        UUID company = world.company("Företag " + UUID.randomUUID(), "participated");
        tell(new ParticipationEnded(
                Ids.next(),
                world.anna.region().id(),
                world.course.programme.id(),
                world.round.id(),
                company,
                world.course.today,
                false,
                false,
                null));
        if (after != null) {
            var lead = Respondent.of(
                    world.course.person(Role.LEAD, company, "Lisa Lund").asMember(company, Role.LEAD));
            world.sent(lead, Wave.AFTER, after);
        }
        if (before != null) {
            says(company, "T0", before);
        }
        return company;
    }

    /** As if it had been sent while there was time. */
    void says(UUID company, String wave, Answers answers) {
        var scores = new HashMap<String, BigDecimal>();
        Profile profile = Profile.of(house.getBean(SelfAssessments.class).newest(), List.of(answers));
        profile.assessment()
                .dimensions()
                .forEach(each -> profile.level(each).ifPresent(level -> scores.put(each.id(), level)));
        profile.index().ifPresent(index -> scores.put("index", index));
        tell(new SurveyAnswered(
                world.anna.region().id().value(),
                world.course.programme.id().value(),
                company,
                wave,
                SelfAssessments.NEWEST,
                scores,
                1,
                world.course.today,
                false,
                world.anna.person().value(),
                null));
    }

    Figures figures() {
        return world.course.in(() -> house.getBean(Results.class).live(world.course.manager(), world.course.programme));
    }

    Maturity maturity() {
        return figures().maturity();
    }

    Publication publish() {
        return world.course.in(
                () -> house.getBean(Publications.class).publish(world.course.manager(), world.course.programme));
    }

    Recount recount() {
        return new Recount(house);
    }

    /** A page of the programme as its manager sees it. */
    String managed(String path) {
        return seen("/%s/manage/%s%s".formatted(region(), world.course.programme.slug(), path));
    }

    String seen(String address) {
        var maja = new Browser(house.getBean(MockMvcTester.class));
        maja.hold(world.course.aid.maja.token());
        return Browser.html(maja.get(address));
    }

    String region() {
        return world.anna.region().slug();
    }

    private void tell(Object event) {
        world.course.run(() -> transactions.executeWithoutResult(_ -> house.publishEvent(event)));
    }
}
