package se.framsteg.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.tenancy.RegionId;

/** What was written beside a survey's questions goes two years after the programme. Undone in each test: others have old ones too. */
@HouseTest
class OldCommentsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Comments comments;

    @Autowired
    OldComments old;

    CourseWorld world;
    LocalDate last;

    @BeforeEach
    void a_comment_in_a_programme() {
        world = new CourseWorld(house, "dalarna");
        last = world.programme.endsOn();
        world.round("Våren", world.today.minusDays(10), 2);
        UUID company = world.company("Plåt AB", "Våren", "accepted", null);
        var entry = new CommentEntry(company, world.today, "Bra kurs, hälsar Åsa");
        world.run(() -> comments.enter(world.manager(), world.programme.id(), List.of(entry)));
    }

    @Test
    void it_is_kept_two_years_after_the_programme_and_not_longer() {
        assertThat(leftOn(last.plusMonths(24))).hasSize(1);
        assertThat(leftOn(last.plusMonths(24).plusDays(2))).isEmpty();
    }

    /** Read while the rule is in the region, and then undone. */
    private List<Comment> leftOn(LocalDate day) {
        Instant now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        var left = new ArrayList<Comment>();
        RegionId ours = world.manager().region();
        transactions.executeWithoutResult(status -> {
            RegionDirectory.watching(
                    region -> {
                        if (region.equals(ours)) {
                            left.addAll(comments.in(world.manager(), world.programme.id()));
                        }
                    },
                    () -> old.forgetOld(now));
            status.setRollbackOnly();
        });
        return left;
    }
}
