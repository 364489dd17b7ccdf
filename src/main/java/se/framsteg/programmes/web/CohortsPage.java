package se.framsteg.programmes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/** How a programme is set up, and its cohorts. */
public record CohortsPage(Planning planning, AidSetting aid, List<Row> rows, Map<String, String> municipalities)
        implements Page {
    /** @param taken how many of its seats are taken */
    public record Row(Cohort cohort, Cohort.State state, int taken) {
        public String seats() {
            return cohort.seats() == null
                    ? Say.say("programmes.cohort.seats.unknown", taken)
                    : Say.say("programmes.cohort.seats.taken", taken, cohort.seats());
        }

        /** What must be decided before anybody can apply; the keys of what to say. */
        public List<String> missing() {
            var missing = new ArrayList<String>();
            if (state != Cohort.State.PLANNED) {
                return missing;
            }
            if (cohort.seats() == null) {
                missing.add("programmes.cohort.missing.seats");
            }
            if (cohort.closesOn() == null) {
                missing.add("programmes.cohort.missing.window");
            }
            if (cohort.weeks().isEmpty()) {
                missing.add("programmes.cohort.missing.weeks");
            }
            return missing;
        }
    }

    public List<String> criteria(Cohort cohort) {
        return CriteriaWords.of(cohort.criteria(), municipalities);
    }

    public boolean isAidUndecided() {
        return aid.granter() == Granter.UNDECIDED;
    }

    @Override
    public String template() {
        return "programmes/web/cohorts";
    }
}
