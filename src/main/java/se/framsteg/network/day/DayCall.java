package se.framsteg.network.day;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ReasonToCall.Call;

/**
 * A company to call.
 *
 * @param part its newest part among those that give a reason
 * @param why the reasons, the most pressing first
 * @param people who may be called there, the contact first
 * @param last what came of the last call; null where there was none
 * @param colleague whose company it is today; null where it is that of who asks
 */
public record DayCall(
        Participation part,
        List<Call> why,
        List<Reached> people,
        @Nullable Talk last,
        @Nullable String colleague) {
    /**
     * @param phone as one may call it; empty where none is known
     * @param address where letters arrive; empty where none do
     */
    public record Reached(UUID personId, String name, String phone, String address) {
        public boolean hasPhone() {
            return !phone.isEmpty();
        }

        public boolean hasAddress() {
            return !address.isEmpty();
        }
    }

    public boolean isMine() {
        return colleague == null;
    }

    public UUID organisationId() {
        return part.organisationId();
    }
}
