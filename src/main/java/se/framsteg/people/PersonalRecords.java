package se.framsteg.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person what is kept of them, over all modules, and takes it away when nothing holds it. */
@Service
@Transactional
public class PersonalRecords {
    private final ObjectProvider<PersonalData> kept;
    private final MemberRepository members;
    private final Members everywhere;
    private final ErasureRepository erasures;

    PersonalRecords(
            ObjectProvider<PersonalData> kept,
            MemberRepository members,
            Members everywhere,
            ErasureRepository erasures) {
        this.everywhere = everywhere;
        this.erasures = erasures;
        this.kept = kept;
        this.members = members;
    }

    @Transactional(readOnly = true)
    public Map<String, List<Map<String, @Nullable Object>>> export(SignedIn by) {
        Person person = members.find(by.person()).orElseThrow();
        var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        kept.orderedStream().forEach(each -> all.putAll(each.export(person)));
        return all;
    }

    /** What would become of what is kept of whoever asks, were they erased now. */
    @Transactional(readOnly = true)
    public Outlook outlook(SignedIn by) {
        Person person = members.find(by.person()).orElseThrow();
        var stays = new TreeMap<String, List<String>>();
        var goes = new ArrayList<String>();
        kept.orderedStream()
                .forEach(each -> each.export(person).forEach((heading, rows) -> {
                    String why = each.stays().get(heading);
                    if (rows.isEmpty()) {
                        return;
                    }
                    if (why == null) {
                        goes.add(heading);
                    } else {
                        stays.computeIfAbsent(why, _ -> new ArrayList<>()).add(heading);
                    }
                }));
        return new Outlook(settle(person), keeps(person), stays, goes);
    }

    /** Erases all that may go, or nothing where something must be settled first. */
    void erase(Person person) {
        List<String> settle = settle(person);
        if (!settle.isEmpty()) {
            throw new PersonIsHeld(settle);
        }
        everywhere.leave(person);
        List<Kept> keeps = keeps(person);
        kept.orderedStream().forEach(each -> each.erase(person));
        keeps.stream().map(Kept::until).max(LocalDate::compareTo).ifPresent(until -> erasures.keepName(person, until));
    }

    /** The same at once, of whoever asks. */
    public void erase(SignedIn by) {
        erase(members.find(by.person()).orElseThrow());
    }

    private List<String> settle(Person person) {
        return kept.orderedStream()
                .map(each -> each.hold(person))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Kept> keeps(Person person) {
        return kept.orderedStream().flatMap(each -> each.keeps(person).stream()).toList();
    }
}
