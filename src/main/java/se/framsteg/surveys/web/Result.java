package se.framsteg.surveys.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.framsteg.surveys.Change;
import se.framsteg.surveys.Profile;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.SelfAssessments;
import se.framsteg.surveys.Sheet;
import se.framsteg.surveys.Wave;

/**
 * What a company's sent answers come to, time by time; and how it looks back at the beginning after the course. Of sheets of
 * several versions at one time, those of the newest count.
 *
 * @param start what is said afterwards of how it was at the beginning
 */
public record Result(SelfAssessment assessment, Map<Wave, Profile> profiles, Profile start) {
    static Result of(SelfAssessments assessments, List<Sheet> sent) {
        SelfAssessment newest =
                assessments.version(sent.stream().mapToInt(Sheet::version).max().orElse(SelfAssessments.NEWEST));
        var profiles = new EnumMap<Wave, Profile>(Wave.class);
        for (Wave wave : Wave.values()) {
            List<Sheet> these =
                    sent.stream().filter(sheet -> sheet.wave() == wave).toList();
            these.stream()
                    .mapToInt(Sheet::version)
                    .max()
                    .ifPresent(version -> profiles.put(
                            wave,
                            Profile.of(
                                    assessments.version(version),
                                    these.stream()
                                            .filter(sheet -> sheet.version() == version)
                                            .map(Sheet::answers)
                                            .toList())));
        }
        Profile start = Profile.of(
                newest,
                sent.stream()
                        .filter(sheet -> sheet.wave() == Wave.AFTER && sheet.version() == newest.version())
                        .map(Sheet::start)
                        .toList());
        return new Result(newest, profiles, start);
    }

    public Optional<Profile> of(Wave wave) {
        return Optional.ofNullable(profiles.get(wave));
    }

    /** From before the course to the last time after it. */
    public Optional<Change> change() {
        return of(Wave.BEFORE)
                .flatMap(before -> last().filter(last -> last != Wave.BEFORE)
                        .flatMap(this::of)
                        .flatMap(after -> Change.between(before, after)));
    }

    public Optional<Wave> last() {
        return profiles.keySet().stream().reduce((one, other) -> other);
    }
}
