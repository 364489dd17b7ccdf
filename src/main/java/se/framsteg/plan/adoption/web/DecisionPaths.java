package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.parts.Crumb;

/** Where the pages of a company's decisions are. */
final class DecisionPaths {
    private DecisionPaths() {}

    static String all(PlanDesk desk) {
        return desk.path(PlanWay.DECISIONS);
    }

    static String proposal(PlanDesk desk) {
        return all(desk) + "/proposal";
    }

    static String board(PlanDesk desk) {
        return all(desk) + "/board";
    }

    static String version(PlanDesk desk, VersionId id) {
        return "%s/%s".formatted(all(desk), id.value());
    }

    static List<Crumb> above(PlanDesk desk, Version version) {
        return java.util.stream.Stream.concat(
                        desk.above(PlanWay.DECISIONS).stream(),
                        java.util.stream.Stream.of(
                                new Crumb(say("plan.decision.version", version.number()), version(desk, version.id()))))
                .toList();
    }
}
