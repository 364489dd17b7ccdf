package se.framsteg.ideas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A change of an idea: who made it, when, what kind of change it was, and what it changed.
 *
 * @param before the stage it had, as {@code after} is the one it came to; the same where it stayed
 */
public record IdeaVersion(
        int version, String by, Instant at, What what, Stage before, Stage after, List<Changed> changed) {
    /** What may become of an idea. */
    public enum What {
        ADDED,
        WRITTEN,
        RESTORED,
        DROPPED,
        TAKEN_UP,
        REMOVED,
        BACK,
        MERGED,
        UNMERGED,
        TRIAL,
        RESULT,
        TRIAL_REMOVED,
        LAUNCHED,
        LAUNCH_UNDONE,
        STILL_THERE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public IdeaVersion {
        changed = List.copyOf(changed);
    }

    /** @param before empty where nothing stood, as {@code after} is where nothing stands */
    public record Changed(String field, String before, String after) {}

    static List<Changed> between(Map<String, String> before, Map<String, String> after) {
        var changed = new ArrayList<Changed>();
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String stood = before.getOrDefault(field, "");
            String stands = after.getOrDefault(field, "");
            if (!stood.equals(stands)) {
                changed.add(new Changed(field, stood, stands));
            }
        }
        return changed;
    }
}
