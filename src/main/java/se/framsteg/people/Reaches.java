package se.framsteg.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Undelivered;
import se.framsteg.shell.tenancy.RegionId;

/** How persons are reached whom the asking module has found to be the asker's to reach: by which number, and whether by mail. */
@Service
@Transactional(readOnly = true)
public class Reaches {
    private final Mails mails;
    private final ObjectProvider<PhoneBook> books;

    Reaches(Mails mails, ObjectProvider<PhoneBook> books) {
        this.mails = mails;
        this.books = books;
    }

    /** @param addresses where each person is written to; every one of them has an answer */
    public Map<UUID, Reach> of(RegionId region, Map<UUID, String> addresses) {
        return of(region, addresses, true);
    }

    /** The same for who does not look after them: by the numbers that they gave themselves. */
    public Map<UUID, Reach> asTold(RegionId region, Map<UUID, String> addresses) {
        return of(region, addresses, false);
    }

    private Map<UUID, Reach> of(RegionId region, Map<UUID, String> addresses, boolean noted) {
        Map<String, Undelivered> undelivered = mails.undelivered(new HashSet<>(addresses.values()));
        Map<UUID, String> numbers = numbers(region, addresses.keySet(), noted);
        var reaches = new HashMap<UUID, Reach>();
        addresses.forEach((person, address) ->
                reaches.put(person, new Reach(undelivered.get(address), numbers.getOrDefault(person, ""))));
        return reaches;
    }

    private Map<UUID, String> numbers(RegionId region, Collection<UUID> persons, boolean noted) {
        var numbers = new HashMap<UUID, String>();
        if (!persons.isEmpty()) {
            books.orderedStream()
                    .filter(book -> noted || !book.isNoted())
                    .forEach(book -> book.numbers(region, persons).forEach(numbers::putIfAbsent));
        }
        return numbers;
    }
}
