package se.framsteg.prospects;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.CohortId;

/** A promoter's poster for a round. */
@Service
@Transactional
public class Posters {
    private final AskerRepository askers;

    Posters(AskerRepository askers) {
        this.askers = askers;
    }

    @Transactional(readOnly = true)
    public Optional<Poster> find(Promoter by, CohortId cohort) {
        return askers.find(by, cohort);
    }

    public void decide(Promoter by, CohortId cohort, UUID promoter, String place, String phone) {
        if (!by.organisations().contains(promoter)) {
            throw new NoSuchElementException("A poster of somebody else's");
        }
        askers.enter(by, cohort, promoter);
        askers.decide(by, cohort, promoter, place, phone);
    }
}
