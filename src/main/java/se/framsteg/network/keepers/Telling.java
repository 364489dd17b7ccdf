package se.framsteg.network.keepers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.keepers.ToldRepository.News;
import se.framsteg.shell.tenancy.Region;

/** An hour after a company has got somebody else it is told, once: until then a mistake can be undone and nobody notices. */
@Service
@Transactional
public class Telling {
    static final Duration WAIT = Duration.ofHours(1);

    private static final int MOST = 300;

    private final Keepers keepers;
    private final Handovers handovers;
    private final ToldRepository told;
    private final KeeperLetters letters;
    private final Clock clock;

    Telling(Keepers keepers, Handovers handovers, ToldRepository told, KeeperLetters letters, Clock clock) {
        this.keepers = keepers;
        this.handovers = handovers;
        this.told = told;
        this.letters = letters;
        this.clock = clock;
    }

    /** Names whoever is missing, and tells those of the region that is bound; gives how many letters that took. */
    public int tell(Region region) {
        keepers.settle(region.id(), null);
        Instant before = clock.instant().minus(WAIT);
        handovers.tellAskers(region, before);
        List<News> news = told.tell(region.id(), before, MOST);
        news.forEach(each -> letters.company(region, each));
        return news.size();
    }
}
