package se.framsteg.records.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.shell.tenancy.RegionId;

/** Whose packages are being made ready just now, after they have been read: one at a time in a region, since it takes a while. */
@Component
class PackageTurns {
    private final Set<RegionId> making = ConcurrentHashMap.newKeySet();

    boolean isTaken(RegionId region) {
        return making.contains(region);
    }

    /** The same, holding its region's turn while it is sent. */
    View held(RegionId region, View sent) {
        return (model, request, response) -> {
            boolean first = making.add(region);
            try {
                sent.render(model, request, response);
            } finally {
                if (first) {
                    making.remove(region);
                }
            }
        };
    }
}
