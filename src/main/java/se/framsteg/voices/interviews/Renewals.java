package se.framsteg.voices.interviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;

/** Asks a month before a consent ends whether it should go on, and sees to it that what is not renewed is gone. */
@Repository
@Transactional
class Renewals implements Tidying {
    static final int DAYS_BEFORE = 30;

    /** That there was an interview, without a word of it, is known for so long after it ended or was never answered. */
    static final Period KEPT = Period.ofYears(2);

    private final JdbcClient jdbc;
    private final InterviewRepository interviews;
    private final InterviewLetters letters;
    private final Endings endings;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    Renewals(
            JdbcClient jdbc,
            InterviewRepository interviews,
            InterviewLetters letters,
            Endings endings,
            RegionDirectory regions,
            Secret secret,
            Clock clock) {
        this.jdbc = jdbc;
        this.interviews = interviews;
        this.letters = letters;
        this.endings = endings;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /** Gives how many letters that took. A link that cannot be written again, since the secret is another, is nobody's to get. */
    int remind(Region region) {
        LocalDate today = LocalDate.now(clock);
        int sent = 0;
        for (Interview each : interviews.ending(region.id(), today, today.plusDays(DAYS_BEFORE))) {
            Optional<InterviewLink> link = InterviewLink.open(secret, interviews.link(region.id(), each.id()));
            if (link.isPresent() && letters.renew(region, each, link.get())) {
                interviews.reminded(region.id(), each.id(), clock.instant());
                sent++;
            }
        }
        return sent;
    }

    void endThoseOver(Region region) {
        Manager house = Manager.operator(region.id());
        interviews
                .over(region.id(), LocalDate.now(clock))
                .forEach(id -> interviews
                        .find(house, id)
                        .ifPresent(interview -> endings.end(region.id(), interview, State.ENDED, false)));
    }

    /** What was never answered is forgotten whole when its time is over; what has ended, after two years. */
    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("voices.rule.interviews", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from voices.interview
                     where region_id = :region
                       and (state in ('noted', 'asked', 'approved') and until_on < :today
                            or state in ('declined', 'withdrawn', 'ended') and said_at < :before)
                    """)
                    .param("region", region.value())
                    .param("today", today)
                    .param(
                            "before",
                            Timestamp.from(today.minus(KEPT)
                                    .atStartOfDay(Say.STOCKHOLM)
                                    .toInstant()))
                    .update();
        });
    }
}
