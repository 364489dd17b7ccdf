package se.framsteg.people;

import java.time.Instant;
import java.util.List;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/**
 * What is new and waits for somebody who works with the programmes: owned here, answered by every module that may know.
 * Nobody is mailed of each thing by itself; they come together in one letter on the next working day.
 */
public interface MorningNews {
    /** What has come up since then and is not over, for this advisor alone; said in the language of the frame. */
    List<Item> news(Advisor by, Region region, Instant since);

    /**
     * One thing to do, or to know of.
     *
     * @param says whole as a sentence, with the names that are needed to act on it from a telephone
     * @param phone whom to call, as one may call it; empty where there is no number
     * @param path where it is done
     * @param waits whether it is the advisor's to do, and not somebody else's
     */
    record Item(String says, String phone, String path, boolean waits) {
        public Item(String says, String phone, String path) {
            this(says, phone, path, true);
        }

        String written() {
            return phone.isEmpty() ? says : Say.say("people.morning.call", says, Say.phone(phone));
        }
    }
}
