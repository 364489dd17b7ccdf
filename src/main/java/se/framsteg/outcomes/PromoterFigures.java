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
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps as evidence of our own records (level 3) who are promoters in a programme, how many of those who work there answer for an
 * action, how many of their advisers have completed the course, and how many companies they coach in the year after it. Numbers,
 * never who. Looked for every hour, until a year after the programme: then it stands as it was noted, whoever is forgotten later.
 */
@Service
@Transactional
class PromoterFigures {
    private static final int MONTHS = 12;

    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final PromoterFiguresRepository promoters;

    PromoterFigures(
            Programmes programmes,
            StandingRepository standings,
            EvidenceLedger ledger,
            PromoterFiguresRepository promoters) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.promoters = promoters;
    }

    /** Notes what has changed; the rest of very many next time. */
    void note(RegionId region, LocalDate today) {
        programmes.announced(region).stream()
                .filter(programme -> !today.isBefore(programme.startsOn()))
                .filter(programme -> !today.isAfter(programme.endsOn().plusMonths(MONTHS)))
                .forEach(programme -> note(region, programme, today));
    }

    /** What differs is read once more when nobody else can note it. */
    private void note(RegionId region, Programme programme, LocalDate today) {
        if (promoters.differing(region, programme, today).isEmpty()) {
            return;
        }
        standings.hold(region, programme.id());
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
