package se.framsteg.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Publications by id, read once: what is frozen never changes. Whoever asks has found the ids in the database, as far
 * as row security let them.
 */
@Component
class KnownPublications {
    private static final int MOST = 500;

    private final Map<UUID, Publication> known = new ConcurrentHashMap<>();
    private final PublicationRepository publications;

    KnownPublications(PublicationRepository publications) {
        this.publications = publications;
    }

    /** These publications, in the order they are asked for. */
    List<Publication> of(RegionId region, List<UUID> ids) {
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        var found = new ArrayList<Publication>();
        if (!unknown.isEmpty()) {
            found.addAll(publications.these(region, unknown));
        }
        ids.stream().map(known::get).filter(Objects::nonNull).forEach(found::add);
        keep(found);
        return ids.stream()
                .flatMap(id -> found.stream().filter(each -> each.id().value().equals(id)))
                .toList();
    }

    private void keep(List<Publication> found) {
        if (known.size() + found.size() > MOST) {
            known.clear();
        }
        found.forEach(publication -> known.put(publication.id().value(), publication));
    }
}
