package se.framsteg.outcomes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.outcomes.PromoterFiguresRepository.Differing;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps as evidence of our own records (level 3) who are promoters in a programme, how many of those who work there answer for an
 * action, how many of their advisers have completed the course, and how many companies they coach in the year after it. Numbers,
 * never who. Looked for every hour, until a year after the programme: then it stands as it was noted, whoever is forgotten later. So it does in a closed programme,
 * whose companies no promoter follows any more.
 */
@Service
@Transactional
class PromoterFigures {
    private static final int MONTHS = 12;

    private final Programmes programmes;
    private final ClosedProgrammes closed;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final PromoterFiguresRepository promoters;

    PromoterFigures(
            Programmes programmes,
            ClosedProgrammes closed,
            StandingRepository standings,
            EvidenceLedger ledger,
            PromoterFiguresRepository promoters) {
        this.programmes = programmes;
        this.closed = closed;
        this.standings = standings;
        this.ledger = ledger;
        this.promoters = promoters;
    }

    /** Notes what has changed; the rest of very many next time. */
    void note(RegionId region, LocalDate today) {
        programmes.announced(region).stream()
                .filter(programme -> !today.isBefore(programme.startsOn()))
                .filter(programme -> !today.isAfter(programme.endsOn().plusMonths(MONTHS)))
                .filter(programme -> !closed.isClosed(region, programme.id()))
                .forEach(programme -> note(region, programme, today));
    }

    /** What differs, and whether it is closed, is read once more when nobody else can note it or close it. */
    private void note(RegionId region, Programme programme, LocalDate today) {
        if (promoters.differing(region, programme, today).isEmpty()) {
            return;
        }
        standings.hold(region, programme.id());
        if (closed.isClosed(region, programme.id())) {
            return;
        }
        List<Differing> all = promoters.differing(region, programme, today);
        Set<UUID> touched = new HashSet<>();
        for (Differing each : all) {
            promoters.append(region, programme, each, subject(programme, each), today);
            touched.add(each.organisationId());
        }
        if (!touched.isEmpty()) {
            ledger.settle(region, programme, touched, _ -> {});
        }
    }

    private static UUID subject(Programme programme, Differing each) {
        String all = "promoter %s %s %s %s"
                .formatted(programme.id().value(), each.organisationId(), each.kind(), each.code());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
