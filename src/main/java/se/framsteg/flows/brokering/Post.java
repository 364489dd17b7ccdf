package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.AnswerLink;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Contacts.Contact;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Mails.Posted;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Writes to the two sides of a match and to their promoters. A side is asked at most when its company's week allows it. */
@Repository
class Post {
    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final MatchLinks links;
    private final RegionDirectory regions;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    Post(
            JdbcClient jdbc,
            Contacts contacts,
            MatchLinks links,
            RegionDirectory regions,
            Senders senders,
            Mails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.links = links;
        this.regions = regions;
        this.senders = senders;
        this.mails = mails;
        this.clock = clock;
    }

    /** Asks a side whether it wants to know the other. @return false where its company has been asked for something this week, or has nobody to ask */
    boolean ask(RegionId where, MatchId match, Side side, Sender from) {
        Contact to = contacts.of(where, match, side).orElse(null);
        if (to == null) {
            return false;
        }
        Region region = region(where);
        boolean asked = true;
        if (to.organisation() == null) {
            mails.post(MatchLetters.telling(region, to, from, "answer-for", match));
        } else {
            AnswerLink link = links.make(where, match, side, to.organisation(), to.personId());
            asked = mails.post(MatchLetters.asking(region, to, from, link)) == Posted.POSTED;
            if (!asked) {
                links.drop(where, link);
            }
        }
        if (asked) {
            note(where, match, side);
        }
        return asked;
    }

    private void note(RegionId region, MatchId match, Side side) {
        jdbc.sql("""
                update flows.match_side set asked_at = :at where region_id = :region and match_id = :match and side = :side
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("side", side.code())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Tells a side of a step without saying whose it is: before both know each other, and of whom is to be forgotten. */
    void tellNameless(RegionId where, MatchId match, Side side, String what) {
        contacts.of(where, match, side)
                .ifPresent(to -> mails.post(MatchLetters.telling(region(where), to, senders.in(where), what, match)));
    }

    /** Tells a side what the other, which it knows, has done: by name, and so that an answer reaches them. */
    void tell(RegionId where, MatchId match, Side side, String what) {
        tell(where, match, side, what, null);
    }

    /** The same of something that was delivered. */
    void tell(RegionId where, MatchId match, Side side, String what, @Nullable Handed handed) {
        List<Contact> both = contacts.of(where, match);
        Contact other =
                both.stream().filter(each -> each.of() != side).findFirst().orElse(null);
        Sender from = other == null ? senders.in(where) : new Sender(other.name(), other.address());
        both.stream()
                .filter(each -> each.of() == side)
                .findFirst()
                .ifPresent(to -> mails.post(MatchLetters.telling(region(where), to, other, from, what, handed, match)));
    }

    void tellBoth(RegionId where, MatchId match, String what) {
        contacts.of(where, match)
                .forEach(to -> mails.post(MatchLetters.telling(region(where), to, senders.in(where), what, match)));
    }

    void tellPromoters(RegionId where, MatchId match, String what) {
        tellPromoters(where, match, what, null);
    }

    /** @param but whoever has done it, and need not be told */
    void tellPromoters(RegionId where, MatchId match, String what, @Nullable PersonId but) {
        mails.postAll(contacts.promoters(where, match).stream()
                .filter(each -> but == null || !each.personId().equals(but.value()))
                .map(to -> MatchLetters.noting(region(where), to, senders.in(where), what, match))
                .toList());
    }

    private Region region(RegionId where) {
        return Objects.requireNonNull(regions.find(where).orElse(null));
    }
}
