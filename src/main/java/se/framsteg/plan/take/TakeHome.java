package se.framsteg.plan.take;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.ideas.Ideas;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.plan.Plans;
import se.framsteg.plan.adoption.BoardAsking;
import se.framsteg.plan.adoption.Minutes;
import se.framsteg.plan.adoption.Papers;
import se.framsteg.plan.adoption.Papers.Format;
import se.framsteg.plan.adoption.Papers.Which;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.followup.ActionSteps;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.Gains;
import se.framsteg.plan.parts.Words;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

/** Gathers what a company takes home. */
@Service
@Transactional(readOnly = true)
public class TakeHome {
    private final Plans plans;
    private final PlanVersions versions;
    private final ActionSteps steps;
    private final CheckIns checkIns;
    private final Gains gains;
    private final Words words;
    private final BoardAsking asking;
    private final Minutes minutes;
    private final Papers papers;
    private final Ideas ideas;
    private final Members members;

    TakeHome(
            Plans plans,
            PlanVersions versions,
            ActionSteps steps,
            CheckIns checkIns,
            Gains gains,
            Words words,
            BoardAsking asking,
            Minutes minutes,
            Papers papers,
            Ideas ideas,
            Members members) {
        this.gains = gains;
        this.words = words;
        this.asking = asking;
        this.minutes = minutes;
        this.papers = papers;
        this.plans = plans;
        this.versions = versions;
        this.steps = steps;
        this.checkIns = checkIns;
        this.ideas = ideas;
        this.members = members;
    }

    /** All of it as one file. */
    public void write(Member by, OutputStream out) throws IOException {
        Lang lang = Say.lang();
        HomeFiles.write(
                of(by),
                decision -> minutes.signed(by, decision),
                (version, kind) -> papers.find(by, version.id(), new Which(kind, lang, Format.PDF)),
                out);
    }

    private Home of(Member by) {
        List<CheckIn> said =
                checkIns.part(by).map(part -> checkIns.of(by, part)).orElse(List.of());
        return new Home(
                members.company(by),
                plans.of(by),
                versions.now(by),
                versions.of(by),
                steps.steps(by),
                said,
                words.needs(by),
                gains.of(by),
                asking.asked(by),
                ideas(by));
    }

    private HomeIdeas ideas(Member by) {
        Map<UUID, String> names = members.people(by).stream()
                .collect(Collectors.toMap(CompanyPerson::personId, CompanyPerson::name, (first, _) -> first));
        return new HomeIdeas(ideas.of(by), names);
    }
}
