package se.framsteg.applications;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;

/**
 * Anybody may apply in the name of an organisation. Where it has people of its own with us, only they come in by an
 * application; whoever else it names is let in by its own people or by a manager who has asked them.
 */
@Component
class Strangers {
    private final Members members;

    Strangers(Members members) {
        this.members = members;
    }

    /** Who of these organisations' people are known already. */
    Known among(Manager by, Collection<UUID> organisations) {
        return new Known(members.addresses(by, organisations));
    }

    /** @param addresses by organisation; one without people is not there */
    record Known(Map<UUID, Set<String>> addresses) {
        boolean hasPeople(UUID organisation) {
            return addresses.containsKey(organisation);
        }

        boolean isStranger(UUID organisation, Participant participant) {
            Set<String> own = addresses.get(organisation);
            return own != null && !participant.address().isEmpty() && !own.contains(participant.address());
        }
    }
}
