package se.framsteg.applications;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * How often one network may save and send, and one address be written to because somebody has typed it. Wide enough for a
 * promoter who helps a room full of companies, narrow enough that nobody can fill the region's list or a stranger's mailbox.
 * What an applicant does by their own link is not counted.
 */
@Repository
@Transactional
public class Limits implements Tidying {
    static final int SAVES_OF_CLIENT = 600;
    static final int DRAFTS_OF_CLIENT = 60;
    static final int SENDINGS_OF_CLIENT = 60;
    static final int LETTERS_TO_ADDRESS = 6;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    Limits(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Counts a saving by this client in this hour; false when there have been too many.
     *
     * @param first whether nothing was saved under its link before
     */
    public boolean maySave(RegionId region, String client, boolean first) {
        var saves = new Limit("saves", client, HOURS, SAVES_OF_CLIENT);
        return first
                ? counted(region, saves, new Limit("drafts", client, HOURS, DRAFTS_OF_CLIENT))
                : counted(region, saves);
    }

    /** Counts a letter to this address today, asked for by this client. */
    public boolean mayWrite(RegionId region, String client, String address) {
        return counted(region, letters(address), new Limit("letters", client, DAYS, SENDINGS_OF_CLIENT));
    }

    /** Counts a letter to this address today that a stranger's doing has brought about. */
    boolean mayRemind(RegionId region, String address) {
        return counted(region, new Limit("reminders", address, DAYS, LETTERS_TO_ADDRESS));
    }

    /** An application that this client sends in this hour, and the letter that it brings to this address today. */
    Counting ofSending(String client, String address) {
        return counting(letters(address), new Limit("sends", client, HOURS, SENDINGS_OF_CLIENT));
    }

    private static Limit letters(String address) {
        return new Limit("address", address, DAYS, LETTERS_TO_ADDRESS);
    }

    /** So many at most of something in an hour or a day. */
    private record Limit(String what, String whose, ChronoUnit span, int most) {}

    /**
     * What is counted, by whom, and how much of it may be: the same place of each tells of one.
     *
     * @param spans when the hour or the day began, in which it is counted
     */
    record Counting(String[] subjects, String[] spans, Integer[] most) {
        /** Of what nobody minds. */
        static final Counting NONE = new Counting(new String[0], new String[0], new Integer[0]);
    }

    private Counting counting(Limit... limits) {
        Instant now = clock.instant();
        return new Counting(
                Arrays.stream(limits).map(this::subject).toArray(String[]::new),
                Arrays.stream(limits)
                        .map(limit -> now.truncatedTo(limit.span()).toString())
                        .toArray(String[]::new),
                Arrays.stream(limits).map(Limit::most).toArray(Integer[]::new));
    }

    /** In one statement, and in an order of its own, so that two who count the same at once wait for each other in turn. */
    private boolean counted(RegionId region, Limit... limits) {
        Counting counting = counting(limits);
        return jdbc.sql("""
                with counted as (
                    insert into applications.rate as r (region_id, subject, since, counted)
                    select :region, subject, since, 1
                      from unnest(:subjects, cast(:since as timestamptz[])) as asked (subject, since) order by subject
                    on conflict (region_id, subject, since) do update set counted = r.counted + 1
                    returning subject, counted)
                select count(*) from counted
                  join unnest(:subjects, :most) as allowed (subject, most) using (subject)
                 where counted.counted > allowed.most
                """)
                        .param("region", region.value())
                        .param("since", counting.spans())
                        .param("subjects", counting.subjects())
                        .param("most", counting.most())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from applications.rate where region_id = :region and since < :before
                    """)
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(2, ChronoUnit.DAYS)))
                    .update();
        });
    }

    private String subject(Limit limit) {
        return HexFormat.of().formatHex(secret.hash("application-rate", limit.what() + ":" + limit.whose()), 0, 16);
    }
}
