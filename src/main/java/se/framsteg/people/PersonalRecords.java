package se.framsteg.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    PersonalRecords(ObjectProvider<PersonalData> kept, MemberRepository members) {
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

    /** Erases everything, or nothing where one module must keep its part. */
    public void erase(SignedIn by) {
        Person person = members.find(by.person()).orElseThrow();
        List<String> holds = kept.orderedStream()
                .map(each -> each.hold(person))
                .flatMap(Optional::stream)
                .toList();
        if (!holds.isEmpty()) {
            throw new PersonIsHeld(holds);
        }
        kept.orderedStream().forEach(each -> each.erase(person));
    }
}
