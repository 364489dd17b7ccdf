package se.framsteg.plan.take;

import java.util.List;
import se.framsteg.plan.Plan;
import se.framsteg.plan.adoption.AskedByBoard;
import se.framsteg.plan.adoption.Frozen;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.followup.ActionSteps.Step;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.Gain;
import se.framsteg.plan.parts.Need;

/**
 * All of a company's plan.
 *
 * @param plan as it stands, as {@code now} is in the shape of a version
 * @param versions as frozen, the newest first
 * @param steps that actions have taken, the newest first
 * @param checkIns what the company has said after its round
 * @param needs who is stuck or needs help
 * @param gains what the company says that its actions gave
 * @param asked what those who decide have asked
 * @param ideas that the company has
 */
record Home(
        String company,
        Plan plan,
        Frozen now,
        List<Version> versions,
        List<Step> steps,
        List<CheckIn> checkIns,
        List<Need> needs,
        List<Gain> gains,
        List<AskedByBoard> asked,
        HomeIdeas ideas) {
    public Home {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        checkIns = List.copyOf(checkIns);
        needs = List.copyOf(needs);
        gains = List.copyOf(gains);
        asked = List.copyOf(asked);
    }
}
