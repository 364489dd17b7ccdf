package se.framsteg.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** By which number somebody is called: owned here, answered by every module above that people have told theirs. */
public interface PhoneBook {
    /** The number of each of these persons that is known, as one may call it: {@code +46701234567}; empty where they want to be called by none. */
    Map<UUID, String> numbers(RegionId region, Collection<UUID> persons);

    /** Whether these are what others have written down, for those alone who look after the people. */
    default boolean isNoted() {
        return false;
    }
}
