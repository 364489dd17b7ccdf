package se.framsteg.applications;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.framsteg.people.PhoneBook;
import se.framsteg.shell.tenancy.RegionId;

/** The numbers that people gave when they applied. */
@Component
@Order(1)
class ApplicantPhones implements PhoneBook {
    private final ParticipantRepository participants;

    ApplicantPhones(ParticipantRepository participants) {
        this.participants = participants;
    }

    @Override
    public Map<UUID, String> numbers(RegionId region, Collection<UUID> persons) {
        return participants.phones(region, persons).stream()
                .collect(Collectors.toMap(ParticipantRepository.Phone::person, ParticipantRepository.Phone::number));
    }
}
