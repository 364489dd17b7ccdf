package se.framsteg.flows.matching.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.flows.matching.Candidates;
import se.framsteg.flows.matching.Candidates.Two;
import se.framsteg.flows.matching.Climate;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.tenancy.RegionId;

/** Says why flows fit each other, for pages of those who have a right to both. Of what is not published nothing is said. */
@Component
public class Whys {
    private final Candidates candidates;
    private final CandidateWords words;

    Whys(Candidates candidates, Materials materials, Climate climate) {
        this.candidates = candidates;
        this.words = new CandidateWords(materials, climate);
    }

    /** For one of the two, from its own side. */
    public Optional<Why> of(RegionId region, UUID own, UUID other) {
        return candidates.between(region, List.of(new Two(own, other))).values().stream()
                .map(words::why)
                .findFirst();
    }

    /** For who stands between the two. */
    public Optional<Why> between(RegionId region, UUID offer, UUID need) {
        var one = new Two(offer, need);
        var other = new Two(need, offer);
        var fits = candidates.between(region, List.of(one, other));
        return Optional.ofNullable(fits.get(one))
                .flatMap(fit -> Optional.ofNullable(fits.get(other)).map(back -> words.between(fit, back)));
    }

    /** How well each of several fits all in all, in words. */
    public Map<Two, String> totals(RegionId region, List<Two> pairs) {
        return candidates.between(region, pairs).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> words.total(each.getValue())));
    }
}
