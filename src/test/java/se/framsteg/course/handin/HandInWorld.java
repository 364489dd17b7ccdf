package se.framsteg.course.handin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Attachments;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.course.work.Works;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Whole worksheets, and such that are handed in. */
public final class HandInWorld {
    private HandInWorld() {}

    /** A map of those concerned that lacks nothing: five, of three kinds, two of them asked. */
    public static Map<AnswerPlace, String> wholeMap() {
        var typed = new HashMap<AnswerPlace, String>();
        List<String> types = List.of("customer", "bank", "neighbour", "customer", "customer");
        for (int number = 0; number < 5; number++) {
            UUID row = Ids.next();
            boolean asked = number < 2;
            Map.of(
                            "name",
                            "Granne " + number,
                            "type",
                            types.get(number),
                            "influence",
                            "3",
                            "affected",
                            "4",
                            "expectation",
                            "Tystare fläkt",
                            "source",
                            asked ? "asked" : "assumed",
                            "asked-on",
                            asked ? "2026-09-20" : "")
                    .forEach((field, value) -> typed.put(AnswerPlace.in("stakeholders", row, field), value));
        }
        return typed;
    }

    /** Who coaches a round, for as long as anybody asks. */
    public static Someone cilla(ApplicationContext house, MeetingWorld world) {
        return Someone.known(
                house,
                world.maja.region(),
                "Cilla Coach",
                person -> house.getBean(Coaches.class)
                        .appoint(world.by(), world.maja.region(), world.cohort, person, LocalDate.of(2099, 12, 31)));
    }

    /** Sent back by whoever coaches the round, with a few words. */
    public static void sentBack(ApplicationContext house, MeetingWorld world, HandInId handIn) {
        Someone cilla = cilla(house, world);
        var coach = new Coach(
                cilla.person(),
                world.maja.region().id(),
                cilla.name(),
                List.of(world.cohort.id().value()));
        boolean taken = Tenancy.within(
                world.maja.region().id(),
                () -> house.getBean(Feedback.class)
                        .answer(coach, world.cohort.id(), handIn, HandIn.State.RETURNED, "Fråga en till", Map.of()));
        if (!taken) {
            throw new IllegalStateException("It was answered before");
        }
    }

    /** A file that was handed in with it. */
    public static UUID file(ApplicationContext house, Someone who, HandInId handIn) {
        return Tenancy.within(
                who.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(JdbcClient.class)
                                .sql(
                                        "select a.id from course.attachment a join course.hand_in h on h.work_id = a.work_id "
                                                + "where h.id = ? and position(a.id::text in h.document::text) > 0 limit 1")
                                .param(handIn.value())
                                .query(UUID.class)
                                .single()));
    }

    /** As if it had been answered ten minutes earlier. */
    public static void tenMinutesLater(ApplicationContext house, Region region, HandInId handIn) {
        Tenancy.within(
                region.id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(JdbcClient.class)
                                .sql("update course.hand_in set decided_at = decided_at - interval '10 minutes' "
                                        + "where id = ?")
                                .param(handIn.value())
                                .update()));
    }

    /** Handed in by somebody of a company that goes through this round. */
    public static HandInId in(ApplicationContext house, Someone who, Programme programme, Cohort cohort) {
        return Tenancy.within(
                who.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    UUID company = house.getBean(JdbcClient.class)
                            .sql("select organisation_id from programmes.pub_participation where cohort_id = ? "
                                    + "and status = 'participated' order by id limit 1")
                            .param(cohort.id().value())
                            .query(UUID.class)
                            .single();
                    Member by = who.asMember(company, Role.LEAD);
                    Round round = house.getBean(Rounds.class)
                            .find(by, programme.slug())
                            .orElseThrow();
                    Works works = house.getBean(Works.class);
                    Worksheet map =
                            works.edition(round).worksheet("stakeholder-map").orElseThrow();
                    works.write(by, round, map, 0, wholeMap());
                    house.getBean(Attachments.class)
                            .add(by, round, map, Attachment.ALREADY, new NewFile("Policy.pdf", SomeFiles.PDF));
                    return house.getBean(HandIns.class).handIn(by, round, map);
                }));
    }
}
